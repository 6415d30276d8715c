package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeStatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",'owner':'P-1'        | KNOWN   | ,'owner':'P-1'",
                ",'owner':null         | NONE    | ,'owner':null",
                ",'owner':[]           | NONE    | ,'owner':null",
                ",'unknown':['owner']  | UNKNOWN | ,'unknown':['owner']",
                ",'unknown':[]         | ABSENT  | ``",
                ",'unknown':null       | ABSENT  | ``",
            })
    void should_keep_states_apart_when_there_is_at_most_one_value(String fields, Presence presence, String canonical) {
        Risk risk = read(fields);

        assertThat(Risk.OWNER.presence(risk)).isEqualTo(presence);
        assertThat(RecordFiles.toJson(risk)).isEqualTo(line(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",'units':['Sales']    | KNOWN   | ,'units':['Sales']",
                ",'units':null         | NONE    | ,'units':[]",
                ",'units':[]           | NONE    | ,'units':[]",
                ",'unknown':['units']  | UNKNOWN | ,'unknown':['units']",
                "``                    | ABSENT  | ``",
            })
    void should_keep_states_apart_when_there_are_many_values(String fields, Presence presence, String canonical) {
        Risk risk = read(fields);

        assertThat(Risk.UNITS.presence(risk)).isEqualTo(presence);
        assertThat(RecordFiles.toJson(risk)).isEqualTo(line(canonical));
    }

    @Test
    void should_take_null_as_absent_when_a_common_field_has_it() {
        Risk risk = read(",'recordedAt':null,'externalReferences':null");

        assertThat(risk.recordedAt()).isEmpty();
        assertThat(risk.externalReferences()).isEmpty();
        assertThat(RecordFiles.toJson(risk)).isEqualTo(line(""));
    }

    private static Risk read(String fields) {
        IsmsRecord record =
                RecordFiles.parse("x.jsonl", line(fields)).orThrow().records().get(0);
        return (Risk) record;
    }

    private static String line(String fields) {
        return ("{'type':'Risk','id':'R-1'" + fields + "}").replace('\'', '"');
    }
}
