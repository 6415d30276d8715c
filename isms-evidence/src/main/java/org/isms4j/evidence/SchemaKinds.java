package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.Iso27001;

/** The parts of the schema that record types share: the common fields and the kinds of values. Thread-safe. */
final class SchemaKinds {

    static final String NONE = "none";

    private static final String YEAR = "([0-9]{4}|[+-][0-9]{4,10})";
    private static final String DAY = YEAR + "-[0-9]{2}-[0-9]{2}";
    private static final String IDENTIFIER = "^(?=.*\\S)[^\\x00-\\x1f\\x7f-\\x9f]+$";

    private SchemaKinds() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(NONE);
        json.writeStringField("description", "stated to have no value");
        json.writeArrayFieldStart("enum");
        json.writeNull();
        json.writeStartArray();
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
        commonFields(json);
        kinds(json);
    }

    private static void commonFields(JsonGenerator json) throws IOException {
        identifier(json, CommonFields.ID, "identifier, unique in the record set");
        start(json, CommonFields.RECORDED_AT, "instant at which the record was entered");
        types(json, "string", "null");
        json.writeStringField("format", "date-time");
        json.writeEndObject();
        start(json, CommonFields.EXTERNAL_REFERENCES, "identifiers of the record in other systems");
        types(json, "array", "null");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        pattern(json, ReferenceReader.SYSTEM, "name of the other system", "\\S");
        pattern(json, ReferenceReader.VALUE, "identifier there", "\\S");
        json.writeEndObject();
        strings(json, "required", List.of(ReferenceReader.SYSTEM, ReferenceReader.VALUE));
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void kinds(JsonGenerator json) throws IOException {
        start(json, ValueKind.TEXT.name(), "text, never empty");
        json.writeStringField("type", "string");
        json.writeNumberField("minLength", 1);
        json.writeEndObject();
        pattern(json, ValueKind.DATE.name(), "calendar day, 2026-11-01", "^" + DAY + "$");
        pattern(
                json,
                ValueKind.PERIOD.name(),
                "calendar period, P12M, of at least a day",
                "^P(?=.*[1-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$");
        numbers(json);
        start(json, ValueKind.FLAG.name(), "yes or no");
        json.writeStringField("type", "boolean");
        json.writeEndObject();
        identifier(json, ValueKind.REFERENCE.name(), "identifier of another record");
        catalogue(json);
    }

    private static void catalogue(JsonGenerator json) throws IOException {
        start(json, ValueKind.CLAUSE.name(), "clause of the standard");
        words(
                json,
                Iso27001.clauses().stream().map(clause -> clause.id().value()).toList());
        json.writeEndObject();
        start(json, ValueKind.CONTROL.name(), "control of Annex A");
        words(
                json,
                AnnexA.controls().stream().map(control -> control.id().value()).toList());
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json) throws IOException {
        start(json, ValueKind.INTEGER.name(), "whole number of 32 bits");
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", Integer.MIN_VALUE);
        json.writeNumberField("maximum", Integer.MAX_VALUE);
        json.writeEndObject();
        start(json, ValueKind.DECIMAL.name(), "decimal number, as text or as number, without exponent");
        types(json, "string", "number");
        json.writeStringField("pattern", "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$");
        json.writeEndObject();
    }

    private static void identifier(JsonGenerator json, String name, String description) throws IOException {
        start(json, name, description);
        json.writeStringField("type", "string");
        json.writeNumberField("maxLength", 512);
        json.writeStringField("pattern", IDENTIFIER);
        json.writeEndObject();
    }

    private static void pattern(JsonGenerator json, String name, String description, String pattern)
            throws IOException {
        start(json, name, description);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
        json.writeEndObject();
    }

    private static void start(JsonGenerator json, String name, String description) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", description);
    }

    private static void types(JsonGenerator json, String... types) throws IOException {
        strings(json, "type", List.of(types));
    }

    static void words(JsonGenerator json, List<String> words) throws IOException {
        strings(json, "enum", words);
    }

    static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
