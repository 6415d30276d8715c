package org.isms4j.testkit.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A text file of the story: either a table with one entry per line or paragraphs with one {@code name: words} per line. */
final class Script {

    private final List<Cue> cues;
    private final Map<String, Map<String, List<Cue>>> byText = new ConcurrentHashMap<>();

    private Script(List<Cue> cues) {
        this.cues = cues;
    }

    /** Reads a table: the first line names the columns, a bar separates them, empty cells are left out. */
    static Script table(String file) {
        List<String> lines =
                lines(file).stream().filter(line -> !line.isBlank()).toList();
        List<String> columns = cells(lines.get(0));
        return new Script(lines.stream().skip(1).map(line -> row(columns, line)).toList());
    }

    /** Reads paragraphs: blank lines separate them. */
    static Script paragraphs(String file) {
        List<Cue> cues = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (!line.isBlank()) {
                int colon = line.indexOf(':');
                put(words, line.substring(0, colon), line.substring(colon + 1));
            } else if (!words.isEmpty()) {
                cues.add(new Cue(words));
                words.clear();
            }
        }
        if (!words.isEmpty()) {
            cues.add(new Cue(words));
        }
        return new Script(cues);
    }

    List<Cue> cues() {
        return cues;
    }

    /** Returns the entries that carry a day under a name. */
    List<Cue> on(String name, LocalDate day) {
        return with(name, day.toString());
    }

    /** Returns the entries that begin on a day; those from before the story begin on its first day. */
    List<Cue> beginning(String name, LocalDate day) {
        return cues.stream()
                .filter(cue -> beginning(cue.date(name)).equals(day))
                .toList();
    }

    private static LocalDate beginning(LocalDate day) {
        return day.isBefore(Simulation.FIRST_DAY) ? Simulation.FIRST_DAY : day;
    }

    /** Returns the entries that have a text under a name. */
    List<Cue> with(String name, String text) {
        return byText.computeIfAbsent(name, this::index).getOrDefault(text, List.of());
    }

    private Map<String, List<Cue>> index(String name) {
        return cues.stream().filter(cue -> cue.has(name)).collect(Collectors.groupingBy(cue -> cue.text(name)));
    }

    private static Cue row(List<String> columns, String line) {
        List<String> cells = cells(line);
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException("Row must have at most " + columns.size() + " cells: " + line);
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            put(words, columns.get(i), cells.get(i));
        }
        return new Cue(words);
    }

    private static void put(Map<String, String> words, String name, String text) {
        if (!text.isBlank()) {
            words.put(name.strip(), text.strip());
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Script.class.getResourceAsStream(file + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("Story must have a file: " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Story file must be readable: " + file, e);
        }
    }
}
