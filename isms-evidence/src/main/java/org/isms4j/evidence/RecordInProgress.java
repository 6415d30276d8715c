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

    private final RecordType<R> type;
    private final RecordDraft<R> draft;
    private final ValueReader values;
    private final LineFindings findings;

    RecordInProgress(RecordType<R> type, ValueReader values, LineFindings findings) {
        this.type = type;
        this.draft = type.draft();
        this.values = values;
        this.findings = findings;
    }

    /** Reads the attribute that the parser stands at the value of. */
    void read(String name, JsonParser parser) throws IOException {
        Attribute<R, ?> attribute = type.attribute(name).orElse(null);
        if (attribute == null) {
            findings.unknownName(name, "no such attribute", name, namesOf(type));
            parser.skipChildren();
        } else {
            read(attribute, parser);
        }
    }

    private static List<String> namesOf(RecordType<?> type) {
        List<String> names = new ArrayList<>(CommonFields.NAMES);
        type.attributes().forEach(attribute -> names.add(attribute.name()));
        return names;
    }

    private <V> void read(Attribute<R, V> attribute, JsonParser parser) throws IOException {
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
        List<V> read = new ArrayList<>();
        for (int item = 1; parser.currentToken() != JsonToken.END_ARRAY; item++) {
            V value = values.read(attribute.kind(), parser, attribute.name(), item);
            if (value != null) {
                read.add(value);
            }
            parser.nextToken();
        }
        draft.set(attribute, read);
    }

    private static void skipToEndOfList(JsonParser parser) throws IOException {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** States which attributes are unknown. */
    void unknown(Set<String> names, GivenNames given) {
        for (String name : names) {
            Attribute<R, ?> attribute = type.attribute(name).orElse(null);
            if (attribute == null) {
                noSuchUnknown(name);
            } else if (given.contains(name)) {
                findings.problem(name, "must not be given and be listed in '" + CommonFields.UNKNOWN + "' as well");
            } else {
                draft.gap(attribute, Gap.UNKNOWN);
            }
        }
    }

    private void noSuchUnknown(String name) {
        if (CommonFields.NAMES.contains(name)) {
            findings.problem(CommonFields.UNKNOWN, "must not list '" + name + "', which every record has; leave it out");
        } else {
            List<String> names =
                    type.attributes().stream().map(Attribute::name).toList();
            findings.unknownName(CommonFields.UNKNOWN, "no such attribute: '" + Shown.value(name) + "'", name, names);
        }
    }

    /** Completes the record of a line in which no problem was found; returns null where the type refuses it. */
    @Nullable IsmsRecord build(RecordId id, CommonFields common) {
        common.setOn(draft, id);
        try {
            return draft.build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            findings.problem(null, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
