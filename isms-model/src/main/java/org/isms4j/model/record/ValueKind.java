package org.isms4j.model.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ControlId;

/**
 * Kind of the values of an attribute and their one textual form, the same in every format. Thread-safe.
 *
 * @param <V> Java type of the values
 */
public final class ValueKind<V> {

    /** Free text; never empty. */
    public static final ValueKind<String> TEXT =
            new ValueKind<>("text", String.class, List.of(), text -> text, text -> text);

    /** A calendar day, {@code 2026-11-01}. */
    public static final ValueKind<LocalDate> DATE =
            new ValueKind<>("date", LocalDate.class, List.of(), LocalDate::toString, ValueKind::date);

    /** A calendar period, {@code P12M}; never negative and never zero. */
    public static final ValueKind<Period> PERIOD =
            new ValueKind<>("period", Period.class, List.of(), Period::toString, ValueKind::period);

    /** A whole number that fits 32 bits. */
    public static final ValueKind<Integer> INTEGER =
            new ValueKind<>("integer", Integer.class, List.of(), Object::toString, ValueKind::integer);

    /** A decimal number, written without exponent. */
    public static final ValueKind<BigDecimal> DECIMAL =
            new ValueKind<>("decimal", BigDecimal.class, List.of(), BigDecimal::toPlainString, ValueKind::decimal);

    /** {@code true} or {@code false}. */
    public static final ValueKind<Boolean> FLAG =
            new ValueKind<>("flag", Boolean.class, List.of("true", "false"), Object::toString, ValueKind::flag);

    /** The identifier of another record. */
    public static final ValueKind<RecordId> REFERENCE =
            new ValueKind<>("reference", RecordId.class, List.of(), RecordId::value, RecordId::of);

    /** A clause of the standard, {@code 9.2.2}. */
    public static final ValueKind<ClauseId> CLAUSE =
            new ValueKind<>("clause", ClauseId.class, List.of(), ClauseId::value, ClauseId::parse);

    /** A control of Annex A, {@code A.5.1}. */
    public static final ValueKind<ControlId> CONTROL =
            new ValueKind<>("control", ControlId.class, List.of(), ControlId::value, ControlId::parse);

    private static final int LONGEST_DECIMAL = 400;

    private final String name;
    private final Class<V> type;
    private final List<String> words;
    private final Function<V, String> writer;
    private final Function<String, V> parser;

    private ValueKind(
            String name, Class<V> type, List<String> words, Function<V, String> writer, Function<String, V> parser) {
        this.name = name;
        this.type = type;
        this.words = words;
        this.writer = writer;
        this.parser = parser;
    }

    /**
     * Returns the kind of a closed list of words. Words are the constants in lower case with hyphens.
     *
     * @param <E> the enumeration
     * @param type the enumeration
     * @return its kind
     */
    public static <E extends Enum<E>> ValueKind<E> choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> words = Arrays.stream(constants).map(ValueKind::word).toList();
        return new ValueKind<>("choice", type, words, ValueKind::word, text -> constants[indexOf(words, text)]);
    }

    /**
     * Returns the word of a constant: lower case, with hyphens.
     *
     * @param constant constant of an enumeration
     * @return its word in every format
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the name of the kind: text, date, period, integer, decimal, flag, reference, clause, control or choice.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the Java type of the values.
     *
     * @return the type
     */
    public Class<V> type() {
        return type;
    }

    /**
     * Returns the allowed words, in the order of their declaration.
     *
     * @return the words, empty where the kind is open
     */
    public List<String> words() {
        return words;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text
     */
    public String write(V value) {
        return writer.apply(value);
    }

    /**
     * Reads a value.
     *
     * @param text its text
     * @return the value
     * @throws IllegalArgumentException if the text is no value of this kind; the message says what is expected
     */
    public V parse(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("must not be empty; state none where there is no value");
        }
        return parser.apply(text);
    }

    private static int indexOf(List<String> words, String text) {
        int index = words.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", words) + ": " + text);
        }
        return index;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a calendar day such as 2026-11-01: " + text, e);
        }
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a calendar period such as P12M: " + text, e);
        }
        throw new IllegalArgumentException("must be a period of at least a day: " + text);
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number of at most 32 bits: " + text, e);
        }
    }

    private static BigDecimal decimal(String text) {
        try {
            if (text.length() <= LONGEST_DECIMAL && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a decimal number such as 12.5: " + text, e);
        }
        throw new IllegalArgumentException("must be a decimal number without exponent, such as 12.5");
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("must be true or false: " + text);
        };
    }

    /** Returns the name of the kind and, for a closed list, its words. */
    @Override
    public String toString() {
        return "choice".equals(name) ? "one of " + String.join(", ", words) : name;
    }
}
