package org.isms4j.evidence;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.evidence.text.JsonText;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;

/**
 * Writes records in the canonical form: common fields, then attributes in the order of the description, then what is
 * unknown; no white space. A value that could not be read back is refused. For one thread.
 */
final class LineWriter {

    private final StringBuilder line = new StringBuilder(512);

    /** Returns the line of a record, without line feed. */
    String line(IsmsRecord record) {
        line.setLength(0);
        write(record.recordType(), record);
        return line.toString();
    }

    private <R extends IsmsRecord> void write(RecordType<R> type, IsmsRecord any) {
        R record = type.recordClass().cast(any);
        line.append('{');
        text(record, CommonFields.TYPE, type.name());
        text(record, CommonFields.ID, record.id().value());
        record.recordedAt().ifPresent(instant -> text(record, CommonFields.RECORDED_AT, instant.toString()));
        if (!record.externalReferences().isEmpty()) {
            references(record);
        }
        List<String> unknown = new ArrayList<>();
        for (Attribute<R, ?> attribute : type.attributes()) {
            attribute(attribute, record, unknown);
        }
        if (!unknown.isEmpty()) {
            name(CommonFields.UNKNOWN);
            texts(record, CommonFields.UNKNOWN, unknown);
        }
        line.append('}');
    }

    private <R extends IsmsRecord, V> void attribute(Attribute<R, V> attribute, R record, List<String> unknown) {
        switch (attribute.presence(record)) {
            case KNOWN -> {
                name(attribute.name());
                values(attribute, record);
            }
            case NONE -> {
                name(attribute.name());
                line.append(attribute.isMany() ? "[]" : "null");
            }
            case UNKNOWN -> unknown.add(attribute.name());
            case ABSENT -> {}
        }
    }

    private <R extends IsmsRecord, V> void values(Attribute<R, V> attribute, R record) {
        List<V> values = attribute.values(record);
        if (!attribute.isMany()) {
            value(attribute, values.get(0), record);
            return;
        }
        line.append('[');
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : ",");
            value(attribute, values.get(i), record);
        }
        line.append(']');
    }

    private <R extends IsmsRecord, V> void value(Attribute<R, V> attribute, V value, R record) {
        ValueKind<V> kind = attribute.kind();
        String text = kind.write(value);
        if (kind.equals(ValueKind.INTEGER) || kind.equals(ValueKind.FLAG)) {
            line.append(text);
            return;
        }
        try {
            requireReadable(kind, text);
            JsonText.quote(line, text);
        } catch (IllegalArgumentException e) {
            throw refused(record, attribute.name(), e);
        }
    }

    // The builders of records take what no file can hold: empty texts, periods of no days, decimals of any length.
    private static void requireReadable(ValueKind<?> kind, String text) {
        if (kind.equals(ValueKind.TEXT) || kind.equals(ValueKind.PERIOD) || kind.equals(ValueKind.DECIMAL)) {
            kind.parse(text);
        }
    }

    private void references(IsmsRecord record) {
        name(CommonFields.EXTERNAL_REFERENCES);
        char separator = '[';
        for (ExternalReference reference : record.externalReferences()) {
            line.append(separator).append('{');
            text(record, ReferenceReader.SYSTEM, reference.system());
            text(record, ReferenceReader.VALUE, reference.value());
            line.append('}');
            separator = ',';
        }
        line.append(']');
    }

    private void name(String name) {
        if (line.charAt(line.length() - 1) != '{') {
            line.append(',');
        }
        line.append('"').append(name).append("\":");
    }

    private void text(IsmsRecord record, String name, String text) {
        name(name);
        quote(record, name, text);
    }

    private void texts(IsmsRecord record, String name, List<String> texts) {
        char separator = '[';
        for (String text : texts) {
            line.append(separator);
            quote(record, name, text);
            separator = ',';
        }
        line.append(']');
    }

    private void quote(IsmsRecord record, String name, String text) {
        try {
            JsonText.quote(line, text);
        } catch (IllegalArgumentException e) {
            throw refused(record, name, e);
        }
    }

    private static IllegalArgumentException refused(IsmsRecord record, String name, IllegalArgumentException cause) {
        String place = record.recordType().name() + " " + record.id() + ", attribute '" + name + "': ";
        return new IllegalArgumentException(place + cause.getMessage(), cause);
    }
}
