package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.isms4j.evidence.text.ByteLines;
import org.isms4j.evidence.text.Shown;
import org.isms4j.evidence.text.Utf8;
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
    private final GivenNames given = new GivenNames();

    LineReader(ReadOptions options, LineFindings findings) {
        this.options = options;
        this.findings = findings;
        this.json = new LineJson(options);
        this.values = new ValueReader(options.partialDates(), findings);
        this.common = new CommonFields(values, findings);
    }

    /** Returns the record of a line, null where a problem was found. */
    @Nullable IsmsRecord read(ByteLines line) {
        int malformed = line.isAscii() ? Utf8.NONE : Utf8.firstMalformed(line.bytes(), line.from(), line.to());
        if (malformed != Utf8.NONE) {
            findings.broken("must be UTF-8; byte " + (malformed - line.from() + 1) + " of the line is not");
            return null;
        }
        values.startLine(line.hasEscapes());
        common.startLine();
        given.startLine();
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
        RecordInProgress<?> record = begin(startsWithType ? parser.getText() : typeOf(line));
        fields(parser, first, record);
        requireIdentity();
        long trailing = LineJson.columnOfTrailingText(parser, line);
        if (trailing > 0) {
            findings.problem(null, "must end after its JSON object; text follows at column " + trailing);
        }
        return complete(record);
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

    private @Nullable RecordInProgress<?> begin(@Nullable String typeName) {
        if (typeName == null) {
            return null;
        }
        RecordType<?> type = RecordTypes.named(typeName).orElse(null);
        if (type == null) {
            List<String> names = RecordTypes.all().stream().map(RecordType::name).toList();
            findings.unknownName(CommonFields.TYPE, "no such record type: '" + Shown.value(typeName) + "'", typeName, names);
            return null;
        }
        findings.type(type.name());
        return new RecordInProgress<>(type, values, findings);
    }

    private void fields(JsonParser parser, @Nullable String first, @Nullable RecordInProgress<?> record)
            throws IOException {
        for (String name = first; name != null; name = nextField(parser)) {
            if (!given.add(name)) {
                findings.problem(name, "must be given once; it is given again");
                parser.skipChildren();
            } else if (common.read(name, parser)) {
                continue;
            } else if (record == null) {
                parser.skipChildren();
            } else {
                record.read(name, parser);
            }
        }
    }

    private void requireIdentity() {
        if (!given.contains(CommonFields.TYPE)) {
            findings.problem(CommonFields.TYPE, "must be given; it is missing");
        }
        if (!given.contains(CommonFields.ID)) {
            findings.problem(CommonFields.ID, "must be given; it is missing");
        }
    }

    private @Nullable IsmsRecord complete(@Nullable RecordInProgress<?> record) {
        if (record == null) {
            return null;
        }
        record.unknown(common.unknown(), given);
        RecordId id = findings.id();
        return id == null || findings.problemCount() > 0 ? null : record.build(id, common);
    }
}
