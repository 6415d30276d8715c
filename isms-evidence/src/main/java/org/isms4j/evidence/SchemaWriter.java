package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.vocabulary.RecordTypes;

/** Writes the JSON Schema of a line. For one thread, for one schema. */
final class SchemaWriter {

    private static final String REFERENCE_START = "#/$defs/";

    private final StringWriter text = new StringWriter();

    String write() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            schema(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory must be writable", e);
        }
        return text + "\n";
    }

    private static void schema(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", "urn:isms4j:record");
        json.writeStringField("title", "ISMS record");
        json.writeStringField("description", "One line of a record file.");
        json.writeArrayFieldStart("oneOf");
        for (RecordType<?> type : RecordTypes.all()) {
            reference(json, type.name());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("$defs");
        SchemaKinds.write(json);
        for (RecordType<?> type : RecordTypes.all()) {
            type(json, type);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static <R extends IsmsRecord> void type(JsonGenerator json, RecordType<R> type) throws IOException {
        json.writeObjectFieldStart(type.name());
        json.writeStringField("description", "Clause " + type.clause() + ": " + type.description());
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(CommonFields.TYPE);
        json.writeStringField("const", type.name());
        json.writeEndObject();
        for (String name : List.of(CommonFields.ID, CommonFields.RECORDED_AT, CommonFields.EXTERNAL_REFERENCES)) {
            json.writeFieldName(name);
            reference(json, name);
        }
        for (Attribute<R, ?> attribute : type.attributes()) {
            attribute(json, attribute);
        }
        unknown(json, type);
        json.writeEndObject();
        SchemaKinds.strings(json, "required", List.of(CommonFields.TYPE, CommonFields.ID));
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
    }

    private static void attribute(JsonGenerator json, Attribute<?, ?> attribute) throws IOException {
        json.writeObjectFieldStart(attribute.name());
        json.writeStringField("description", description(attribute));
        json.writeArrayFieldStart("anyOf");
        if (attribute.isMany()) {
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeNumberField("minItems", 1);
            json.writeFieldName("items");
            value(json, attribute.kind());
            json.writeEndObject();
        } else {
            value(json, attribute.kind());
        }
        reference(json, SchemaKinds.NONE);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String description(Attribute<?, ?> attribute) {
        if (!attribute.isLink()) {
            return attribute.description();
        }
        String targets = attribute.targets().isEmpty() ? "any record" : String.join(" or ", attribute.targets());
        return attribute.description() + "; id of " + targets;
    }

    private static void value(JsonGenerator json, ValueKind<?> kind) throws IOException {
        if (kind.words().isEmpty() || kind.equals(ValueKind.FLAG)) {
            reference(json, kind.name());
        } else {
            json.writeStartObject();
            SchemaKinds.words(json, kind.words());
            json.writeEndObject();
        }
    }

    private static void unknown(JsonGenerator json, RecordType<?> type) throws IOException {
        json.writeObjectFieldStart(CommonFields.UNKNOWN);
        json.writeStringField("description", "attributes whose value is not known");
        SchemaKinds.strings(json, "type", List.of("array", "null"));
        json.writeObjectFieldStart("items");
        SchemaKinds.words(json, type.attributes().stream().map(Attribute::name).toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", REFERENCE_START + name);
        json.writeEndObject();
    }
}
