package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.evidence.text.ByteLines;
import org.isms4j.evidence.text.Shown;
import org.isms4j.evidence.text.Utf8;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.vocabulary.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line after the other as a record and collects everything that is wrong with it. For one thread.
 *
 * <p>Attributes can only be judged when the type is known. Where it does not come first, as it does in the canonical
 * form, the line is searched for it beforehand.
 */
final class LineReader {

    private final ReadOptions options;
    private final LineFindings findings;
    private final LineJson json;
    private final ValueReader values;
    private final CommonFields common;
    private final Map<String, LineFields<?>> fieldsByType = new LinkedHashMap<>();
    private final LineFields<IsmsRecord> untyped = LineFields.untyped();

    LineReader(ReadOptions options, LineFindings findings) {
        this.options = options;
        this.findings = findings;
        this.json = new LineJson(options);
        this.values = new ValueReader(options.partialDates(), findings);
        this.common = new CommonFields(values, findings);
        RecordTypes.all().forEach(type -> fieldsByType.put(type.name(), LineFields.of(type)));
    }

    /** Returns the record of a line, null where a problem was found. */
    @Nullable
    IsmsRecord read(ByteLines line) {
        int malformed = line.isAscii() ? Utf8.NONE : Utf8.firstMalformed(line.bytes(), line.from(), line.to());
        if (malformed != Utf8.NONE) {
            findings.broken("must be UTF-8; byte " + (malformed - line.from() + 1) + " of the line is not");
            return null;
        }
        values.startLine(line.hasEscapes());
        common.startLine();
        try (JsonParser parser = json.parser(line)) {
            return read(parser, line);
        } catch (StreamConstraintsException e) {
            findings.broken("must not be nested deeper than " + options.deepestNesting() + " levels");
        } catch (JsonProcessingException e) {
            findings.broken(LineJson.malformed(e, line));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory must be readable", e);
        }
        return null;
    }

    private @Nullable IsmsRecord read(JsonParser parser, ByteLines line) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            findings.broken(GivenValue.mismatch("one JSON object", parser));
            return null;
        }
        String first = nextField(parser);
        boolean startsWithType = CommonFields.TYPE.equals(first) && parser.currentToken() == JsonToken.VALUE_STRING;
        return read(parser, line, first, fieldsOf(startsWithType ? parser.getText() : typeOf(line)));
    }

    private <R extends IsmsRecord> @Nullable IsmsRecord read(
            JsonParser parser, ByteLines line, @Nullable String first, LineFields<R> fields) throws IOException {
        RecordType<R> type = fields.type();
        RecordInProgress<R> record = type == null ? null : new RecordInProgress<>(type, fields, values, findings);
        fields.startLine();
        for (String name = first; name != null; name = nextField(parser)) {
            field(name, parser, fields, record);
        }
        requireIdentity(fields);
        long trailing = LineJson.columnOfTrailingText(parser, line);
        if (trailing > 0) {
            findings.problem(null, "must end after its JSON object; text follows at column " + trailing);
        }
        return record == null ? null : complete(record);
    }

    private static @Nullable String nextField(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Searches a line for its type with a parser of its own. */
    private @Nullable String typeOf(ByteLines line) throws IOException {
        try (JsonParser parser = json.parser(line)) {
            parser.nextToken();
            for (String name = nextField(parser); name != null; name = nextField(parser)) {
                if (name.equals(CommonFields.TYPE)) {
                    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private LineFields<?> fieldsOf(@Nullable String typeName) {
        if (typeName == null) {
            return untyped;
        }
        LineFields<?> fields = fieldsByType.get(typeName);
        if (fields == null) {
            List<String> names = List.copyOf(fieldsByType.keySet());
            findings.unknownName(
                    CommonFields.TYPE, "no such record type: '" + Shown.value(typeName) + "'", typeName, names);
            return untyped;
        }
        findings.type(typeName);
        return fields;
    }

    private <R extends IsmsRecord> void field(
            String name, JsonParser parser, LineFields<R> fields, @Nullable RecordInProgress<R> record)
            throws IOException {
        LineFields.Field<R> field = fields.find(name);
        Attribute<R, ?> attribute = field == null ? null : field.attribute();
        if (!fields.give(name, field)) {
            findings.problem(name, "must be given once; it is given again");
            parser.skipChildren();
        } else if (record != null && attribute != null) {
            record.read(attribute, parser);
        } else if (field != null) {
            common.read(name, parser);
        } else {
            if (record != null) {
                record.noSuchAttribute(name);
            }
            parser.skipChildren();
        }
    }

    private void requireIdentity(LineFields<?> given) {
        if (!given.isGiven(CommonFields.TYPE)) {
            findings.problem(CommonFields.TYPE, "must be given; it is missing");
        }
        if (!given.isGiven(CommonFields.ID)) {
            findings.problem(CommonFields.ID, "must be given; it is missing");
        }
    }

    private @Nullable IsmsRecord complete(RecordInProgress<?> record) {
        record.unknown(common.unknown());
        RecordId id = findings.id();
        return id == null || findings.problemCount() > 0 ? null : record.build(id, common);
    }
}
