package org.isms4j.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.KillMatrix;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.BreakingEdit;
import org.isms4j.testkit.edit.BreakingEdits;
import org.isms4j.testkit.edit.Edit;
import org.isms4j.testkit.generated.GeneratedFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law L10: an edit is found by its check, and touches no clause that it does not name. */
class KillMatrixTest {

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();
    private static final int SHIFTED = 20;

    @Test
    @DisplayName("L10 on the good day, and the page of the matrix")
    void should_find_every_edit_and_nothing_else_when_broken() {
        KillMatrix matrix = KillMatrix.of(SampleIsms.conforming(), BreakingEdits.all(), ENGINE);

        assertThat(matrix.surprises()).isEmpty();
        GeneratedFiles.assertUpToDate("docs/kill-matrix.md", MatrixPage.of(matrix, ENGINE.catalogue()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1970-01-01",
                "2000-02-29",
                "2023-12-31",
                "2024-02-29",
                "2025-03-31",
                "2027-05-31",
                "2028-08-30",
                "2100-03-01"
            })
    @DisplayName("L10 on other days")
    void should_find_edits_and_nothing_else_when_the_day_is_another(LocalDate day) {
        List<BreakingEdit> edits = new ArrayList<>(BreakingEdits.all());
        Collections.shuffle(edits, new Random(day.toEpochDay()));

        KillMatrix matrix = KillMatrix.of(SampleIsms.conforming(day), edits.subList(0, SHIFTED), ENGINE);

        assertThat(matrix.surprises()).isEmpty();
    }

    @Test
    void should_have_telling_names_and_sentences_when_listed() {
        assertThat(BreakingEdits.all()).extracting(BreakingEdit::name).doesNotHaveDuplicates();
        assertThat(BreakingEdits.all()).allSatisfy(edit -> {
            assertThat(edit.name()).matches("[a-z]+(-[a-z]+)+");
            assertThat(edit.says()).matches("[A-Z][^|\\n]{20,}[^.]");
            assertThat(edit.touches()).doesNotContain(edit.clause());
        });
    }

    @Test
    void should_be_found_by_name_when_listed() {
        BreakingEdit edit = BreakingEdits.named("closed-without-review");

        assertThat(edit.check()).isEqualTo("10.2-05");
        assertThat(BreakingEdits.of("10.2-05")).contains(edit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BreakingEdits.named("closed"))
                .withMessage("Breaking edit must be in the list: closed");
    }

    @Test
    void should_tell_surprises_when_an_edit_is_not_as_it_says() {
        BreakingEdit harmless = BreakingEdit.of("10.2-05", "harmless", "Nothing happened", Edit.all());
        BreakingEdit wider = BreakingEdits.named("finding-not-raised").touching("9.1");

        KillMatrix matrix = KillMatrix.of(SampleIsms.conforming(), List.of(harmless, wider), ENGINE);

        assertThat(matrix.surprises())
                .containsExactly(
                        "harmless is not found by 10.2-05",
                        "harmless names 10.2 and does not touch it",
                        "finding-not-raised touches 10.2 and does not name it",
                        "finding-not-raised names 9.1 and does not touch it");
        assertThat(matrix).hasToString("harmless: \nfinding-not-raised: 9.2.2-08, 10.2-01");
    }

    @Test
    void should_refuse_when_there_is_nothing_to_break() {
        SampleIsms empty = SampleIsms.of(IsmsSnapshot.of(), LocalDate.of(2026, 9, 20));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.broken(BreakingEdits.named("risk-without-owner")))
                .withMessage("Record set must have a risk to which this edit applies");
    }
}
