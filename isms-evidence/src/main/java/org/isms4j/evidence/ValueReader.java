package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.isms4j.evidence.text.CalendarTexts;
import org.isms4j.evidence.text.Utf8;
import org.isms4j.model.record.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads single values as their kind demands, without turning one JSON type into another. For one thread. */
final class ValueReader {

    private final PartialDates partialDates;
    private final LineFindings findings;
    private boolean escapes;

    ValueReader(PartialDates partialDates, LineFindings findings) {
        this.partialDates = partialDates;
        this.findings = findings;
    }

    /** Tells whether texts of the line may hold escapes; only those can bring in lone surrogates. */
    void startLine(boolean hasEscapes) {
        escapes = hasEscapes;
    }

    /**
     * Reads the value that the parser stands at and leaves the parser at its end.
     *
     * @param attribute name of the attribute
     * @param item 0 for a single value, otherwise the position in the list
     * @return the value, null where a problem was found
     */
    <V> @Nullable V read(ValueKind<V> kind, JsonParser parser, String attribute, int item) throws IOException {
        if (!accepts(kind, parser.currentToken())) {
            problem(attribute, item, GivenValue.mismatch(GivenValue.expected(kind), parser));
            parser.skipChildren();
            return null;
        }
        String text = text(parser, attribute, item);
        if (text == null) {
            return null;
        }
        LocalDate day = kind.type() == LocalDate.class ? day(text, attribute) : null;
        return day == null ? parse(kind, text, attribute, item) : kind.type().cast(day);
    }

    private static boolean accepts(ValueKind<?> kind, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> !isNumber(kind) && !isFlag(kind);
            case VALUE_NUMBER_INT -> isNumber(kind) || isDecimal(kind);
            case VALUE_NUMBER_FLOAT -> isDecimal(kind);
            case VALUE_TRUE, VALUE_FALSE -> isFlag(kind);
            default -> false;
        };
    }

    private static boolean isNumber(ValueKind<?> kind) {
        return kind.equals(ValueKind.INTEGER);
    }

    private static boolean isDecimal(ValueKind<?> kind) {
        return kind.equals(ValueKind.DECIMAL);
    }

    private static boolean isFlag(ValueKind<?> kind) {
        return kind.equals(ValueKind.FLAG);
    }

    /** Returns the text that the parser stands at, null where it is no Unicode text. */
    @Nullable
    String text(JsonParser parser, String attribute, int item) throws IOException {
        String text = parser.getText();
        int lone = escapes ? Utf8.firstLoneSurrogate(text) : Utf8.NONE;
        if (lone == Utf8.NONE) {
            return text;
        }
        problem(attribute, item, "must be Unicode text; a lone surrogate is at index " + lone);
        return null;
    }

    private @Nullable LocalDate day(String text, String attribute) {
        LocalDate day = CalendarTexts.day(text);
        if (day == null) {
            day = partialDates.widened(text);
            if (day != null) {
                findings.widened(attribute, text, day);
            }
        }
        return day;
    }

    private <V> @Nullable V parse(ValueKind<V> kind, String text, String attribute, int item) {
        try {
            return kind.parse(text);
        } catch (IllegalArgumentException e) {
            refuse(kind, text, attribute, prefix(item) + e.getMessage());
            return null;
        }
    }

    private void refuse(ValueKind<?> kind, String text, String attribute, String message) {
        if (kind.equals(ValueKind.DATE) && PartialDates.isPartial(text)) {
            findings.problem(attribute, message + " (ReadOptions.withPartialDates says what to do with partial dates)");
        } else if (kind.words().isEmpty()) {
            findings.problem(attribute, message);
        } else {
            findings.unknownName(attribute, message, text, kind.words());
        }
    }

    /** Notes a problem of a value or, with a position, of an item of a list. */
    void problem(String attribute, int item, String message) {
        findings.problem(attribute, prefix(item) + message);
    }

    private static String prefix(int item) {
        return item == 0 ? "" : "item " + item + ": ";
    }
}
