package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isms4j.evidence.text.Shown;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A record of a known type whose attributes are being read. For one thread, for one line.
 *
 * @param <R> record type
 */
final class RecordInProgress<R extends IsmsRecord> {

    private final LineFields<R> fields;
    private final RecordDraft<R> draft;
    private final ValueReader values;
    private final LineFindings findings;

    RecordInProgress(RecordType<R> type, LineFields<R> fields, ValueReader values, LineFindings findings) {
        this.fields = fields;
        this.draft = type.draft();
        this.values = values;
        this.findings = findings;
    }

    /** Notes that the type has no attribute of a name. */
    void noSuchAttribute(String name) {
        findings.unknownName(name, "no such attribute", name, fields.names());
    }

    /** Reads the attribute that the parser stands at the value of. */
    <V> void read(Attribute<R, V> attribute, JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NULL -> draft.gap(attribute, Gap.NONE);
            case START_ARRAY -> list(attribute, parser);
            default -> single(attribute, parser);
        }
    }

    private <V> void single(Attribute<R, V> attribute, JsonParser parser) throws IOException {
        if (attribute.isMany()) {
            String expected = "a list, each item " + GivenValue.expected(attribute.kind());
            findings.problem(attribute.name(), GivenValue.mismatch(expected, parser));
            parser.skipChildren();
            return;
        }
        V value = values.read(attribute.kind(), parser, attribute.name(), 0);
        if (value != null) {
            draft.set(attribute, List.of(value));
        }
    }

    private <V> void list(Attribute<R, V> attribute, JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            draft.gap(attribute, Gap.NONE);
            return;
        }
        if (!attribute.isMany()) {
            findings.problem(
                    attribute.name(),
                    "must be a single value, " + GivenValue.expected(attribute.kind()) + "; a list was given");
            skipToEndOfList(parser);
            return;
        }
        draft.set(attribute, items(attribute, parser));
    }

    private <V> List<V> items(Attribute<R, V> attribute, JsonParser parser) throws IOException {
        List<V> read = new ArrayList<>();
        for (int item = 1; parser.currentToken() != JsonToken.END_ARRAY; item++) {
            V value = values.read(attribute.kind(), parser, attribute.name(), item);
            if (value != null) {
                read.add(value);
            }
            parser.nextToken();
        }
        return read;
    }

    private static void skipToEndOfList(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** States which attributes are unknown. */
    void unknown(Set<String> names) {
        for (String name : names) {
            LineFields.Field<R> field = fields.find(name);
            if (field == null) {
                findings.unknownName(
                        CommonFields.UNKNOWN, "no such attribute: '" + Shown.value(name) + "'", name, fields.names());
            } else {
                unknown(name, field.attribute());
            }
        }
    }

    private void unknown(String name, @Nullable Attribute<R, ?> attribute) {
        if (attribute == null) {
            findings.problem(
                    CommonFields.UNKNOWN, "must not list '" + name + "', which every record has; leave it out");
        } else if (fields.isGiven(name)) {
            findings.problem(name, "must not be given and be listed in '" + CommonFields.UNKNOWN + "' as well");
        } else {
            draft.gap(attribute, Gap.UNKNOWN);
        }
    }

    /** Completes the record of a line in which no problem was found; returns null where the type refuses it. */
    @Nullable
    IsmsRecord build(RecordId id, CommonFields common) {
        common.setOn(draft, id);
        try {
            return draft.build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            findings.problem(null, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
