package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.isms4j.evidence.text.Shown;
import org.isms4j.model.record.ValueKind;

/** The words for what a line gives and for what is expected instead. Thread-safe. */
final class GivenValue {

    private GivenValue() {}

    /** Returns the message about a value of the wrong JSON type, which the parser stands at. */
    static String mismatch(String expected, JsonParser parser) throws IOException {
        return "must be " + expected + "; " + given(parser) + " was given";
    }

    private static String given(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text '" + Shown.value(parser.getText()) + "'";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Shown.value(parser.getText());
            default -> parser.getText();
        };
    }

    /** Returns what a value of a kind looks like in a line. */
    static String expected(ValueKind<?> kind) {
        return switch (kind.name()) {
            case "text" -> "text";
            case "date" -> "a day as text";
            case "period" -> "a period as text";
            case "integer" -> "a whole number";
            case "decimal" -> "a decimal number";
            case "flag" -> "true or false";
            case "reference" -> "the id of a record as text";
            case "clause" -> "a clause as text";
            case "control" -> "a control as text";
            default -> kind.toString();
        };
    }
}
