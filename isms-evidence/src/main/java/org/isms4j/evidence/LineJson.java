package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.regex.Pattern;
import org.isms4j.evidence.text.ByteLines;

/** The JSON parser for lines, bounded by the options, and places within a line. For one thread. */
final class LineJson {

    // What the parser says about its own options and sources.
    private static final Pattern ADVICE = Pattern.compile("(: enable | \\([^(]*\\[Source|\\n).*", Pattern.DOTALL);
    private static final int AS_LONG_AS_A_LINE = Integer.MAX_VALUE;

    private final JsonFactory factory;

    // Texts need no limit of their own, since the line has one. Encodings are not guessed, all lines are UTF-8.
    LineJson(ReadOptions options) {
        factory = new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .recyclerPool(JsonRecyclerPools.newBoundedPool(1))
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.deepestNesting())
                        .maxStringLength(AS_LONG_AS_A_LINE)
                        .maxNameLength(AS_LONG_AS_A_LINE)
                        .maxNumberLength(AS_LONG_AS_A_LINE)
                        .build())
                .build();
    }

    JsonParser parser(ByteLines line) throws IOException {
        return factory.createParser(line.bytes(), line.from(), line.to() - line.from());
    }

    /** Returns the message about JSON that is broken. */
    static String malformed(JsonProcessingException broken, ByteLines line) {
        String what = broken instanceof JsonEOFException
                ? "the line ends before it does"
                : ADVICE.matcher(broken.getOriginalMessage()).replaceFirst("");
        JsonLocation location = broken.getLocation();
        String where = location == null ? "" : " at column " + column(line, location.getByteOffset());
        return "malformed JSON" + where + ": " + what;
    }

    /** Returns the column, in characters and from 1, of a byte of a line. */
    static long column(ByteLines line, long offset) {
        long column = 1;
        long end = Math.min(line.from() + Math.max(offset, 0), line.to());
        for (int i = line.from(); i < end; i++) {
            column += (line.bytes()[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return column;
    }

    /** Returns the column at which text follows the value that the parser has just read; 0 where none does. */
    static long columnOfTrailingText(JsonParser parser, ByteLines line) {
        long offset = parser.currentLocation().getByteOffset();
        for (int i = (int) (line.from() + offset); i < line.to(); i++) {
            byte unit = line.bytes()[i];
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return column(line, i - line.from());
            }
        }
        return 0;
    }
}
