package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadResultTest {

    private static final String GOOD = "{\"type\":\"Person\",\"id\":\"P-1\"}\n{\"type\":\"Risk\",\"id\":\"R-1\"}\n";
    private static final String BAD = "{\"type\":\"Risk\",\"id\":\"R-7\",\"onwer\":\"P-1\"}\n";

    @Test
    void should_show_counts_and_problems_in_jshell() {
        LoadResult loaded = RecordFiles.parse("risks.jsonl", GOOD + BAD);

        assertThat(loaded)
                .hasToString("2 records (1 Person, 1 Risk), 1 problem\n  "
                        + "risks.jsonl:3: Risk R-7, attribute 'onwer': no such attribute; did you mean 'owner'?");
    }

    @Test
    void should_give_the_snapshot_when_there_is_no_problem() {
        LoadResult loaded = RecordFiles.parse("risks.jsonl", GOOD);

        assertThat(loaded.isUsable()).isTrue();
        assertThat(loaded.orThrow()).isSameAs(loaded.snapshot());
        assertThat(loaded).hasToString("2 records (1 Person, 1 Risk), 0 problems");
    }

    @Test
    void should_keep_the_good_records_when_there_are_problems() {
        LoadResult loaded = RecordFiles.parse("risks.jsonl", BAD + GOOD);

        assertThat(loaded.isUsable()).isFalse();
        assertThat(loaded.records()).hasSize(2);
        assertThat(loaded.snapshot().size()).isEqualTo(2);
    }

    @Test
    void should_throw_with_the_first_problems_when_it_is_not_usable() {
        LoadResult loaded = RecordFiles.parse("risks.jsonl", GOOD + BAD + "{}\n".repeat(6));

        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(UnusableRecordsException.class)
                .hasMessage("""
                        Record set must have no problems: 13 problems
                          risks.jsonl:3: Risk R-7, attribute 'onwer': no such attribute; did you mean 'owner'?
                          risks.jsonl:4: attribute 'type': must be given; it is missing
                          risks.jsonl:4: attribute 'id': must be given; it is missing
                          risks.jsonl:5: attribute 'type': must be given; it is missing
                          risks.jsonl:5: attribute 'id': must be given; it is missing
                          risks.jsonl:6: attribute 'type': must be given; it is missing
                          risks.jsonl:6: attribute 'id': must be given; it is missing
                          risks.jsonl:7: attribute 'type': must be given; it is missing
                          risks.jsonl:7: attribute 'id': must be given; it is missing
                          risks.jsonl:8: attribute 'type': must be given; it is missing
                          and 3 more problems""");
    }

    @Test
    void should_be_usable_when_there_is_nothing_at_all() {
        LoadResult loaded = RecordFiles.parse("risks.jsonl", "");

        assertThat(loaded.isUsable()).isTrue();
        assertThat(loaded).hasToString("0 records, 0 problems");
    }

    @Test
    void should_be_values_when_problems_are_compared() {
        LoadProblem problem = RecordFiles.parse("risks.jsonl", BAD).problems().get(0);

        assertThat(problem)
                .isEqualTo(RecordFiles.parse("risks.jsonl", BAD).problems().get(0))
                .hasSameHashCodeAs(
                        RecordFiles.parse("risks.jsonl", BAD).problems().get(0))
                .isNotEqualTo(RecordFiles.parse("other.jsonl", BAD).problems().get(0));
        assertThat(problem.file()).isEqualTo("risks.jsonl");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.suggestion()).contains("owner");
    }
}
