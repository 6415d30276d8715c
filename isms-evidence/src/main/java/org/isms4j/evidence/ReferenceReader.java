package org.isms4j.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.evidence.text.Shown;
import org.isms4j.model.record.ExternalReference;
import org.jspecify.annotations.Nullable;

/** Reads identifiers in other systems: a list of objects with system and value. For one thread. */
final class ReferenceReader {

    static final String SYSTEM = "system";
    static final String VALUE = "value";

    private final ValueReader values;

    ReferenceReader(ValueReader values) {
        this.values = values;
    }

    List<ExternalReference> read(JsonParser parser) throws IOException {
        List<ExternalReference> references = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int item = 1; parser.nextToken() != JsonToken.END_ARRAY; item++) {
                ExternalReference reference = reference(parser, item);
                if (reference != null) {
                    references.add(reference);
                }
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            problem(0, GivenValue.mismatch("a list of objects with system and value", parser));
            parser.skipChildren();
        }
        return references;
    }

    private @Nullable ExternalReference reference(JsonParser parser, int item) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problem(item, GivenValue.mismatch("an object with system and value", parser));
            parser.skipChildren();
            return null;
        }
        Map<String, String> parts = new HashMap<>();
        boolean sound = true;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            sound &= part(name, parser, item, parts);
        }
        return sound ? reference(parts.get(SYSTEM), parts.get(VALUE), item) : null;
    }

    private boolean part(String name, JsonParser parser, int item, Map<String, String> parts) throws IOException {
        if (!name.equals(SYSTEM) && !name.equals(VALUE)) {
            problem(item, "must have system and value only; '" + Shown.value(name) + "' was given");
        } else if (parts.containsKey(name)) {
            problem(item, "must have one " + name + "; a second one was given");
        } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problem(item, name + " " + GivenValue.mismatch("text", parser));
        } else {
            String text = values.text(parser, CommonFields.EXTERNAL_REFERENCES, item);
            if (text != null) {
                parts.put(name, text);
            }
            return text != null;
        }
        parser.skipChildren();
        return false;
    }

    private @Nullable ExternalReference reference(@Nullable String system, @Nullable String value, int item) {
        if (system == null || value == null) {
            problem(item, "must have both system and value");
            return null;
        }
        try {
            return new ExternalReference(system, value);
        } catch (IllegalArgumentException e) {
            problem(item, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void problem(int item, String message) {
        values.problem(CommonFields.EXTERNAL_REFERENCES, item, message);
    }
}
