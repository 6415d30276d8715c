package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.vocabulary.RecordTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    private static Map<?, ?> schema = Map.of();
    private static Map<?, ?> definitions = Map.of();

    @BeforeAll
    static void read() throws IOException {
        JsonFactory json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = json.createParser(RecordSchemas.jsonSchema())) {
            parser.nextToken();
            schema = (Map<?, ?>) value(parser);
        }
        definitions = (Map<?, ?>) schema.get("$defs");
    }

    @Test
    void should_offer_one_alternative_for_each_type() {
        assertThat(schema.get("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("oneOf"))
                .isEqualTo(RecordTypes.all().stream()
                        .map(type -> Map.of("$ref", "#/$defs/" + type.name()))
                        .toList());
    }

    @Test
    void should_allow_just_the_fields_of_a_type() {
        for (RecordType<?> type : RecordTypes.all()) {
            Map<?, ?> definition = (Map<?, ?>) definitions.get(type.name());
            Map<?, ?> properties = (Map<?, ?>) definition.get("properties");
            List<String> expected = new ArrayList<>(List.of("type", "id", "recordedAt", "externalReferences"));
            type.attributes().stream().map(Attribute::name).forEach(expected::add);
            expected.add("unknown");

            assertThat(new ArrayList<Object>(properties.keySet())).isEqualTo(expected);
            assertThat(properties.get("type")).isEqualTo(Map.of("const", type.name()));
            assertThat(definition.get("required")).isEqualTo(List.of("type", "id"));
            assertThat(definition.get("additionalProperties")).isEqualTo(false);
        }
    }

    @Test
    void should_describe_single_and_many_values_and_their_absence() {
        Map<?, ?> risk = (Map<?, ?>) ((Map<?, ?>) definitions.get("Risk")).get("properties");

        assertThat(risk.get("owner"))
                .hasToString("{description=risk owner; id of Person or Role,"
                        + " anyOf=[{$ref=#/$defs/reference}, {$ref=#/$defs/none}]}");
        assertThat(risk.get("properties"))
                .hasToString("{description=properties of information that are affected, anyOf=[{type=array, minItems=1,"
                        + " items={enum=[confidentiality, integrity, availability]}}, {$ref=#/$defs/none}]}");
        assertThat(definitions.get("none")).hasToString("{description=stated to have no value, enum=[null, []]}");
    }

    @Test
    void should_define_everything_it_refers_to() {
        assertThat(references(schema)).isNotEmpty().allMatch(name -> definitions.containsKey(name));
    }

    private static List<String> references(Object value) {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> object) {
            if (object.get("$ref") instanceof String reference) {
                names.add(reference.substring("#/$defs/".length()));
            }
            object.values().forEach(each -> names.addAll(references(each)));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> names.addAll(references(each)));
        }
        return names;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> "null";
            default -> parser.getText();
        };
    }
}
