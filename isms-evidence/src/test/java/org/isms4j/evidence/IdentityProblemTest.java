package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'R-1'}                      | record R-1, attribute 'type': must be given; it is missing",
                "{'type':'Risk'}                   | Risk, attribute 'id': must be given; it is missing",
                "{'type':'Risk','id':null}         | Risk, attribute 'id': must be the id of a record as text; null was given",
                "{'type':'Risk','id':7}            | Risk, attribute 'id': must be the id of a record as text; the number 7 was given",
                "{'type':'Risk','id':''}           | Risk, attribute 'id': must not be empty; state none where there is no value",
                "{'type':'Risk','id':' '}          | Risk, attribute 'id': Record id must not be blank",
                "{'type':'Risk','id':'a\\u0000b'}  | Risk, attribute 'id': Record id must not have control characters: one is at index 1",
                "{'type':'Risk','id':'a\\tb'}      | Risk, attribute 'id': Record id must not have control characters: one is at index 1",
                "{'type':'Risk','id':'\\udead'}    | Risk, attribute 'id': must be Unicode text; a lone surrogate is at index 0",
                "{'type':'Rsk','id':'R-1'}         | record R-1, attribute 'type': no such record type: 'Rsk'; did you mean 'Risk'?",
                "{'type':'risk','id':'R-1'}        | record R-1, attribute 'type': no such record type: 'risk'; did you mean 'Risk'?",
                "{'type':'corrective_action'}      | attribute 'type': no such record type: 'corrective_action'; did you mean 'CorrectiveAction'?",
                "{'type':'Zebra','id':'R-1'}       | record R-1, attribute 'type': no such record type: 'Zebra'",
                "{'type':'','id':'R-1'}            | record R-1, attribute 'type': no such record type: ''",
                "{'type':7,'id':'R-1'}             | record R-1, attribute 'type': must be the name of a record type; the number 7 was given",
                "{'id':'R-1','type':null}          | record R-1, attribute 'type': must be the name of a record type; null was given",
                "{'type':'Risk','id':'R-1','type':'Risk'} | Risk R-1, attribute 'type': must be given once; it is given again",
                "{'type':'Risk','id':'R-1','id':'R-2'}    | Risk R-1, attribute 'id': must be given once; it is given again",
            })
    void should_demand_a_type_that_exists_and_a_valid_id(String line, String expected) {
        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));

        assertThat(loaded.problems()).first().hasToString("x.jsonl:1: " + expected);
        assertThat(loaded.records()).isEmpty();
    }

    @Test
    void should_report_both_when_type_and_id_are_missing() {
        LoadResult loaded = RecordFiles.parse("x.jsonl", "{}");

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: attribute 'type': must be given; it is missing",
                        "x.jsonl:1: attribute 'id': must be given; it is missing"));
    }

    @Test
    void should_still_judge_the_common_fields_when_the_type_is_not_known() {
        LoadResult loaded = RecordFiles.parse(
                "x.jsonl", "{\"type\":\"Rsk\",\"id\":\"R-1\",\"recordedAt\":\"soon\",\"title\":1,\"title\":2}");

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: record R-1, attribute 'type': no such record type: 'Rsk'; did you mean 'Risk'?",
                        "x.jsonl:1: record R-1, attribute 'recordedAt': must be an instant such as"
                                + " 2026-11-01T08:30:00Z: soon",
                        "x.jsonl:1: record R-1, attribute 'title': must be given once; it is given again"));
    }

    @Test
    void should_name_both_places_when_an_id_is_used_twice() {
        String lines = """
                {"type":"Risk","id":"X-1","title":"first"}
                {"type":"Person","id":"P-1"}
                {"type":"Incident","id":"X-1"}
                """;

        LoadResult loaded = RecordFiles.parse("x.jsonl", lines);

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:3: Incident X-1, attribute 'id': must be unique; x.jsonl:1 has it too, and the"
                        + " first one counts");
        assertThat(loaded.records()).map(record -> record.recordType().name()).containsExactly("Risk", "Person");
        assertThat(loaded.snapshot().size()).isEqualTo(2);
    }

    @Test
    void should_not_take_the_id_when_its_line_was_torn() {
        String lines = "{\"type\":\"Risk\",\"id\":\"X-1\",\"tit\n{\"type\":\"Risk\",\"id\":\"X-1\"}\n";

        LoadResult loaded = RecordFiles.parse("x.jsonl", lines);

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: Risk X-1: malformed JSON at column 31: the line ends before it does");
        assertThat(loaded.records()).hasSize(1);
    }

    @Test
    void should_accept_references_to_nowhere_and_odd_but_lawful_data() {
        String line =
                "{\"type\":\"Risk\",\"id\":\"R-1\",\"recordedAt\":\"2020-01-01T00:00:00+02:00\",\"owner\":\"nobody\","
                        + "\"units\":[\"a\",\"a\"],\"identifiedOn\":\"2030-01-01\",\"closedOn\":\"1999-01-01\","
                        + "\"unknown\":[\"title\",\"title\"]}";

        LoadResult loaded = RecordFiles.parse("x.jsonl", line);

        assertThat(loaded.problems()).isEmpty();
        assertThat(RecordFiles.toJson(loaded.records().get(0)))
                .isEqualTo("{\"type\":\"Risk\",\"id\":\"R-1\",\"recordedAt\":\"2019-12-31T22:00:00Z\","
                        + "\"identifiedOn\":\"2030-01-01\",\"owner\":\"nobody\",\"units\":[\"a\",\"a\"],"
                        + "\"closedOn\":\"1999-01-01\",\"unknown\":[\"title\"]}");
    }
}
