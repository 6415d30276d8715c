package org.isms4j.examples.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a script is given with {@code -Dname=value}. A value that cannot be used ends the script with
 * {@link ExitStatus#UNUSABLE_INPUT} and a message.
 *
 * <pre>{@code
 * Path records = Arguments.path("records", "examples/harbour");
 * LocalDate asOf = Arguments.date("asOf", "2026-11-01");
 * ClauseId clause = Arguments.value("clause", "4.4", ClauseId::parse);
 * }</pre>
 */
public final class Arguments {

    /** System property with the folder of this project, so that the examples are found from everywhere. */
    static final String HOME = "isms.home";

    private Arguments() {}

    /**
     * Returns an argument.
     *
     * @param <T> type of the value
     * @param name name of the argument
     * @param standard text that stands for an argument that is not given; if empty, the argument has to be given
     * @param parser makes a value from the text
     * @return the value
     * @throws UnusableInputException if the parser refuses the text, or there is none
     */
    public static <T> T value(String name, String standard, Function<? super String, ? extends T> parser) {
        String text = System.getProperty(name, standard);
        if (text.isEmpty()) {
            throw new UnusableInputException(List.of("-D" + name + "=... must be given"));
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnusableInputException(List.of("-D" + name + "=" + text + ": " + e.getMessage()));
        }
    }

    /**
     * Returns a day.
     *
     * @param name name of the argument
     * @param standard day that stands for an argument that is not given; if empty, the argument has to be given
     * @return the day
     * @throws UnusableInputException if the text is no day, or there is none
     */
    public static LocalDate date(String name, String standard) {
        return value(name, standard, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("a day must be written as 2026-11-01", e);
            }
        });
    }

    /**
     * Returns the path of something that is read: as it stands where that exists, otherwise seen from the folder of this
     * project.
     *
     * @param name name of the argument
     * @param standard path that stands for an argument that is not given; if empty, the argument has to be given
     * @return the path of something that exists
     * @throws UnusableInputException if there is nothing at the path, or no path is given
     */
    public static Path path(String name, String standard) {
        return value(name, standard, text -> {
            Path path = existing(text);
            if (!Files.exists(path)) {
                throw new IllegalArgumentException("no such file or folder");
            }
            return path;
        });
    }

    /**
     * Returns the path of something that is written, as it stands.
     *
     * @param name name of the argument
     * @return the path
     * @throws UnusableInputException if the text is no path, or there is none
     */
    public static Path output(String name) {
        return value(name, "", Path::of);
    }

    /** Returns a path as it stands where that exists, otherwise seen from the folder of this project. */
    static Path existing(String text) {
        Path path = Path.of(text);
        if (Files.exists(path)) {
            return path;
        }
        Path atHome = Path.of(System.getProperty(HOME, "")).resolve(text);
        return Files.exists(atHome) ? atHome : path;
    }
}
