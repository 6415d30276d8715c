package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.snapshot.SnapshotColumns;

/** For which record types and windows the supplier declares that there are no other records. */
final class Completeness {

    private static final String ALL_TYPES = "*";

    private final Map<String, List<Window>> windows = new HashMap<>();

    private record Window(int from, int to) {}

    Completeness(IsmsSnapshot isms, int known) {
        for (CompletenessDeclaration declaration : isms.all(CompletenessDeclaration.TYPE)) {
            if (isDeclared(declaration, known)) {
                Window window = new Window(
                        declaration.from().map(Days::of).orElse(SnapshotColumns.ALWAYS),
                        declaration.to().map(Days::of).orElse(Days.NEVER));
                declaration
                        .recordTypes()
                        .forEach(type -> windows.computeIfAbsent(type, name -> new ArrayList<>())
                                .add(window));
            }
        }
        windows.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Window::from).thenComparing(Window::to)));
    }

    private static boolean isDeclared(CompletenessDeclaration declaration, int known) {
        return declaration.declaredOn().map(day -> Days.of(day) <= known).orElse(true);
    }

    /** The last day up to which the type is declared complete without a gap from {@code from} on; before it if never. */
    int completeUntil(String type, int from) {
        int own = reach(windows.getOrDefault(type, List.of()), from);
        int general = reach(windows.getOrDefault(ALL_TYPES, List.of()), from);
        return Math.max(own, general);
    }

    /** Whether anything is declared about a type at all. */
    boolean speaksOf(String type) {
        return windows.containsKey(type) || windows.containsKey(ALL_TYPES);
    }

    /** The first days of declared windows after a day. */
    int[] startsAfter(String type, int day) {
        return Stream.of(type, ALL_TYPES)
                .flatMap(name -> windows.getOrDefault(name, List.of()).stream())
                .mapToInt(Window::from)
                .filter(start -> start > day)
                .toArray();
    }

    private static int reach(List<Window> list, int from) {
        int reached = SnapshotColumns.ALWAYS;
        for (Window window : list) {
            boolean covers =
                    window.from() <= from || (reached != SnapshotColumns.ALWAYS && window.from() <= reached + 1L);
            if (covers && window.to() >= from) {
                reached = Math.max(reached, window.to());
            }
        }
        return reached;
    }
}
