package org.isms4j.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isms4j.evidence.text.NearestName;
import org.isms4j.model.record.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about one line, before it is known which record the line is about: the record may name itself after
 * its faults. For one thread; used again for each line.
 */
final class LineFindings {

    private final List<Finding> problems = new ArrayList<>();
    private final List<Widening> widenings = new ArrayList<>();
    private int capacity;
    private long problemCount;
    private boolean broken;
    private @Nullable String type;
    private @Nullable RecordId id;

    private record Finding(
            @Nullable String attribute,
            String message,
            @Nullable String suggestion) {}

    private record Widening(String attribute, String given, LocalDate readAs) {}

    /** Forgets the line before and takes in at most so many problems. */
    void start(int mostProblems) {
        if (problemCount > 0) {
            problems.clear();
        }
        widenings.clear();
        capacity = mostProblems;
        problemCount = 0;
        broken = false;
        type = null;
        id = null;
    }

    void type(String name) {
        type = name;
    }

    void id(RecordId given) {
        id = given;
    }

    /**
     * Returns the identifier that the line gives, null where it gives none or its JSON is broken: half a line is none.
     */
    @Nullable
    RecordId id() {
        return broken ? null : id;
    }

    /** Notes that the JSON cannot be read to its end. */
    void broken(String message) {
        broken = true;
        problem(null, message);
    }

    void problem(@Nullable String attribute, String message) {
        if (problemCount++ < capacity) {
            problems.add(new Finding(attribute, message, null));
        }
    }

    /** Notes a name or word that does not exist; only for problems that are kept the nearest one is sought. */
    void unknownName(String attribute, String message, String given, Collection<String> known) {
        if (problemCount++ < capacity) {
            Optional<String> nearest = NearestName.to(given, known);
            problems.add(new Finding(attribute, message, nearest.orElse(null)));
        }
    }

    void widened(String attribute, String given, LocalDate readAs) {
        widenings.add(new Widening(attribute, given, readAs));
    }

    /** Returns the number of problems, those that were only counted included. */
    long problemCount() {
        return problemCount;
    }

    void addProblemsTo(List<LoadProblem> all, String file, long line) {
        RecordPlace place = place(file, line);
        problems.forEach(
                found -> all.add(new LoadProblem(place, found.attribute(), found.message(), found.suggestion())));
    }

    void addNotesTo(List<LoadNote> all, String file, long line) {
        if (!widenings.isEmpty()) {
            RecordPlace place = place(file, line);
            widenings.forEach(
                    widened -> all.add(new LoadNote(place, widened.attribute(), widened.given(), widened.readAs())));
        }
    }

    private RecordPlace place(String file, long line) {
        return new RecordPlace(file, line, type, id == null ? null : id.value());
    }
}
