package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.evidence.text.CalendarTexts;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.ValueKind;
import org.jspecify.annotations.Nullable;

/** The fields that a line has whatever its type. For one thread; used again for each line. */
final class CommonFields {

    static final String TYPE = "type";
    static final String ID = "id";
    static final String RECORDED_AT = "recordedAt";
    static final String EXTERNAL_REFERENCES = "externalReferences";
    static final String UNKNOWN = "unknown";

    /** Names of the common fields, in canonical order. */
    static final List<String> NAMES = List.of(TYPE, ID, RECORDED_AT, EXTERNAL_REFERENCES, UNKNOWN);

    private final ValueReader values;
    private final LineFindings findings;
    private final ReferenceReader references;
    private final Set<String> unknown = new LinkedHashSet<>();
    private @Nullable Instant recordedAt;
    private List<ExternalReference> externalReferences = List.of();

    CommonFields(ValueReader values, LineFindings findings) {
        this.values = values;
        this.findings = findings;
        this.references = new ReferenceReader(values);
    }

    void startLine() {
        unknown.clear();
        recordedAt = null;
        externalReferences = List.of();
    }

    /** Reads the common field that the parser stands at the value of. */
    void read(String name, JsonParser parser) throws IOException {
        switch (name) {
            case TYPE -> type(parser);
            case ID -> id(parser);
            case RECORDED_AT -> recordedAt(parser);
            case EXTERNAL_REFERENCES -> externalReferences = references.read(parser);
            case UNKNOWN -> unknown(parser);
            default -> throw new IllegalArgumentException("Field must be a common one: " + name);
        }
    }

    // The reader of the line has found out about the type before; here only its JSON type is left to judge.
    private void type(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            values.problem(TYPE, 0, GivenValue.mismatch("the name of a record type", parser));
            parser.skipChildren();
        }
    }

    private void id(JsonParser parser) throws IOException {
        RecordId id = values.read(ValueKind.REFERENCE, parser, ID, 0);
        if (id != null) {
            findings.id(id);
        }
    }

    private void recordedAt(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String text = values.read(ValueKind.TEXT, parser, RECORDED_AT, 0);
        if (text != null) {
            recordedAt = instant(text);
        }
    }

    private @Nullable Instant instant(String text) {
        Instant usual = CalendarTexts.instant(text);
        if (usual != null) {
            return usual;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            findings.problem(RECORDED_AT, "must be an instant such as 2026-11-01T08:30:00Z: " + text);
            return null;
        }
    }

    private void unknown(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            values.problem(UNKNOWN, 0, GivenValue.mismatch("a list of attribute names", parser));
            parser.skipChildren();
            return;
        }
        for (int item = 1; parser.nextToken() != JsonToken.END_ARRAY; item++) {
            String name = values.read(ValueKind.TEXT, parser, UNKNOWN, item);
            if (name != null) {
                unknown.add(name);
            }
        }
    }

    /** Returns the attributes that are stated to be unknown, as they are named in the line. */
    Set<String> unknown() {
        return unknown;
    }

    void setOn(RecordDraft<? extends IsmsRecord> draft, RecordId id) {
        draft.id(id);
        if (recordedAt != null) {
            draft.recordedAt(recordedAt);
        }
        if (!externalReferences.isEmpty()) {
            draft.externalReferences(externalReferences);
        }
    }
}
