package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'title':1                | title        | must be text; the number 1 was given",
                "'title':true             | title        | must be text; true was given",
                "'title':{'a':[1]}        | title        | must be text; an object was given",
                "'title':''               | title        | must not be empty; state none where there is no value",
                "'title':['a']            | title        | must be a single value, text; a list was given",
                "'level':'12'             | level        | must be a whole number; the text '12' was given",
                "'level':12.0             | level        | must be a whole number; the number 12.0 was given",
                "'level':1e2              | level        | must be a whole number; the number 1e2 was given",
                "'level':2147483648       | level        | must be a whole number of at most 32 bits: 2147483648",
                "'acceptable':'yes'       | acceptable   | must be true or false; the text 'yes' was given",
                "'acceptable':0           | acceptable   | must be true or false; the number 0 was given",
                "'units':'Sales'          | units        | must be a list, each item text; the text 'Sales' was given",
                "'units':{'a':1}          | units        | must be a list, each item text; an object was given",
                "'units':['a',null]       | units        | item 2: must be text; null was given",
                "'units':['a',['b']]      | units        | item 2: must be text; a list was given",
                "'units':['a','']         | units        | item 2: must not be empty; state none where there is no value",
                "'owner':7                | owner        | must be the id of a record as text; the number 7 was given",
                "'owner':' '              | owner        | Record id must not be blank",
                "'owner':'a\\u0000'       | owner        | Record id must not have control characters: one is at index 1",
                "'closedOn':'2026-02-30'  | closedOn     | must be a calendar day such as 2026-11-01: 2026-02-30",
                "'closedOn':'2026-13-01'  | closedOn     | must be a calendar day such as 2026-11-01: 2026-13-01",
                "'closedOn':'01/02/2026'  | closedOn     | must be a calendar day such as 2026-11-01: 01/02/2026",
                "'closedOn':20260101      | closedOn     | must be a day as text; the number 20260101 was given",
                "'closedOn':'2017'        | closedOn     | must be a calendar day such as 2026-11-01: 2017 (ReadOptions.withPartialDates says what to do with partial dates)",
                "'closedOn':'2017-05'     | closedOn     | must be a calendar day such as 2026-11-01: 2017-05 (ReadOptions.withPartialDates says what to do with partial dates)",
                "'closedOn':'2017-13'     | closedOn     | must be a calendar day such as 2026-11-01: 2017-13",
                "'title':'\\ud800'        | title        | must be Unicode text; a lone surrogate is at index 0",
                "'title':'a\\udc00\\ud800'| title        | must be Unicode text; a lone surrogate is at index 1",
                "'recordedAt':5           | recordedAt   | must be text; the number 5 was given",
                "'recordedAt':'2026-01-01'| recordedAt   | must be an instant such as 2026-11-01T08:30:00Z: 2026-01-01",
                "'recordedAt':'2026-02-30T00:00:00Z'| recordedAt | must be an instant such as 2026-11-01T08:30:00Z: 2026-02-30T00:00:00Z",
                "'title':'a','title':'b'  | title        | must be given once; it is given again",
                "'foo':1,'foo':2          | foo          | no such attribute",
            })
    void should_say_what_is_expected_and_what_was_given(String fields, String attribute, String message) {
        LoadProblem problem = firstOf("{'type':'Risk','id':'R-1'," + fields + "}");

        assertThat(problem).hasToString("x.jsonl:1: Risk R-1, attribute '" + attribute + "': " + message);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.attribute()).contains(attribute);
        assertThat(problem.recordId()).contains("R-1");
        assertThat(problem.recordType()).contains("Risk");
        assertThat(problem.suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'Risk','onwer':'P-1'                          | onwer | no such attribute; did you mean 'owner'?",
                "'type':'Risk','closed_on':'2026-01-01'               | closed_on | no such attribute; did you mean 'closedOn'?",
                "'type':'Risk','recordedOn':'2026-01-01T00:00:00Z'    | recordedOn | no such attribute; did you mean 'recordedAt'?",
                "'type':'Risk','properties':['confidentialty']        | properties | item 1: must be one of confidentiality, integrity, availability: confidentialty; did you mean 'confidentiality'?",
                "'type':'Risk','properties':['Integrity']             | properties | item 1: must be one of confidentiality, integrity, availability: Integrity; did you mean 'integrity'?",
                "'type':'Risk','properties':['x']                     | properties | item 1: must be one of confidentiality, integrity, availability: x",
                "'type':'Risk','properties':[1]                       | properties | item 1: must be one of confidentiality, integrity, availability; the number 1 was given",
                "'type':'Incident','severity':5                       | severity | must be one of low, medium, high, critical; the number 5 was given",
                "'type':'SoAEntry','control':'5.1'                    | control | Control id must keep its prefix A., as in A.5.1, a number alone is a clause: \"5.1\"",
                "'type':'SoAEntry','control':51                       | control | must be a control as text; the number 51 was given",
                "'type':'CauseAnalysis','causeClause':'A.5.1'         | causeClause | Clause id must not be an Annex A control, those are read by ControlId: \"A.5.1\"",
                "'type':'CauseAnalysis','causeClause':9.2             | causeClause | must be a clause as text; the number 9.2 was given",
                "'type':'Measurement','value':1e5                     | value | must be a decimal number without exponent, such as 12.5",
                "'type':'Measurement','value':'12,5'                  | value | must be a decimal number such as 12.5: 12,5",
                "'type':'Measurement','value':true                    | value | must be a decimal number; true was given",
                "'type':'GraceDeclaration','grace':'1 month'          | grace | must be a calendar period such as P12M: 1 month",
                "'type':'GraceDeclaration','grace':'P0D'              | grace | must be a period of at least a day: P0D",
                "'type':'GraceDeclaration','grace':30                 | grace | must be a period as text; the number 30 was given",
            })
    void should_judge_each_kind_of_value(String fields, String attribute, String message) {
        LoadProblem problem = firstOf("{'id':'X-1'," + fields + "}");

        assertThat(problem.toString())
                .isEqualTo("x.jsonl:1: " + problem.recordType().orElseThrow() + " X-1, attribute '" + attribute + "': "
                        + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a'                                        | must be a list of objects with system and value; the text 'a' was given",
                "['a']                                      | item 1: must be an object with system and value; the text 'a' was given",
                "[{}]                                       | item 1: must have both system and value",
                "[{'system':'jira'}]                        | item 1: must have both system and value",
                "[{'system':'jira','value':7}]              | item 1: value must be text; the number 7 was given",
                "[{'system':' ','value':'X-1'}]             | item 1: External reference must name a system and a value: ' ', 'X-1'",
                "[{'system':'a','value':'b','url':[1]}]     | item 1: must have system and value only; 'url' was given",
                "[{'system':'a','value':'b','value':'c'}]   | item 1: must have one value; a second one was given",
                "[{'system':'a','value':'\\udc00'}]         | item 1: must be Unicode text; a lone surrogate is at index 0",
            })
    void should_judge_references_to_other_systems(String references, String message) {
        LoadProblem problem = firstOf("{'type':'Risk','id':'R-1','externalReferences':" + references + "}");

        assertThat(problem).hasToString("x.jsonl:1: Risk R-1, attribute 'externalReferences': " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'unknown':'owner'             | unknown | must be a list of attribute names; the text 'owner' was given",
                "'unknown':[1]                 | unknown | item 1: must be text; the number 1 was given",
                "'unknown':['onwer']           | unknown | no such attribute: 'onwer'; did you mean 'owner'?",
                "'unknown':['id']              | unknown | must not list 'id', which every record has; leave it out",
                "'unknown':['recordedAt']      | unknown | must not list 'recordedAt', which every record has; leave it out",
                "'owner':'P-1','unknown':['owner'] | owner | must not be given and be listed in 'unknown' as well",
                "'owner':null,'unknown':['owner']  | owner | must not be given and be listed in 'unknown' as well",
                "'unknown':['owner'],'owner':'P-1' | owner | must not be given and be listed in 'unknown' as well",
            })
    void should_judge_what_is_stated_to_be_unknown(String fields, String attribute, String message) {
        LoadProblem problem = firstOf("{'type':'Risk','id':'R-1'," + fields + "}");

        assertThat(problem).hasToString("x.jsonl:1: Risk R-1, attribute '" + attribute + "': " + message);
    }

    @Test
    void should_collect_all_problems_of_a_line_when_there_are_several() {
        String line = "{'onwer':1,'level':'12','id':'R-1','title':'','type':'Risk','properties':['x',3],"
                + "'unknown':['level','id']}";

        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: Risk R-1, attribute 'onwer': no such attribute; did you mean 'owner'?",
                        "x.jsonl:1: Risk R-1, attribute 'level': must be a whole number; the text '12' was given",
                        "x.jsonl:1: Risk R-1, attribute 'title': must not be empty; state none where there is no value",
                        "x.jsonl:1: Risk R-1, attribute 'properties': item 1: must be one of confidentiality, integrity,"
                                + " availability: x",
                        "x.jsonl:1: Risk R-1, attribute 'properties': item 2: must be one of confidentiality, integrity,"
                                + " availability; the number 3 was given",
                        "x.jsonl:1: Risk R-1, attribute 'level': must not be given and be listed in 'unknown' as well",
                        "x.jsonl:1: Risk R-1, attribute 'unknown': must not list 'id', which every record has; leave it"
                                + " out"));
        assertThat(loaded.records()).isEmpty();
    }

    @Test
    void should_stay_on_one_short_line_when_the_input_is_long_or_has_controls() {
        String long1 = "n".repeat(100_000);

        LoadResult loaded = RecordFiles.parse(
                "x.jsonl",
                "{\"type\":\"Risk\",\"id\":\"R-1\",\"\\u001b[31m\\n\\u202e" + long1 + "\":1,\"level\":\"" + long1
                        + "\"}");

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: Risk R-1, attribute '\\u001b[31m\\u000a\\u202e" + "n".repeat(53)
                                + "...': no such attribute",
                        "x.jsonl:1: Risk R-1, attribute 'level': must be a whole number; the text '" + "n".repeat(60)
                                + "...' was given"));
    }

    private static LoadProblem firstOf(String line) {
        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));
        assertThat(loaded.records()).isEmpty();
        return loaded.problems().get(0);
    }
}
