package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One entry of a text file of the story: words by name. */
final class Cue {

    private final Map<String, String> words;

    Cue(Map<String, String> words) {
        this.words = new LinkedHashMap<>(words);
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    String text(String name) {
        String text = words.get(name);
        if (text == null) {
            throw new IllegalArgumentException("Entry must have '" + name + "': " + words);
        }
        return text;
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(words.get(name));
    }

    boolean is(String name, String text) {
        return text.equals(words.get(name));
    }

    boolean says(String name) {
        return is(name, "yes");
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    Optional<LocalDate> maybeDate(String name) {
        return maybe(name).map(LocalDate::parse);
    }

    Period period(String name) {
        return Period.parse(text(name));
    }

    /** Returns the parts of a text that are separated by commas; none where there is no text. */
    List<String> list(String name) {
        return parts(name, ",");
    }

    /** Returns the parts of a text that are separated by a mark, empty parts included; none where there is no text. */
    List<String> parts(String name, String mark) {
        String text = words.get(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(mark, -1)).map(String::strip).toList();
    }

    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        return Enum.valueOf(kind, text(name).toUpperCase(Locale.ROOT));
    }

    /** Returns the names in the order of the file. */
    List<String> names() {
        return List.copyOf(words.keySet());
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
