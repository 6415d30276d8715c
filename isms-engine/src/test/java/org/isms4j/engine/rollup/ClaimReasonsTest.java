package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** The reasons that stand under a claim which records do not bear, as somebody reads them. */
class ClaimReasonsTest {

    private static Check check(String number, Condition expected) {
        return Check.of("6.3-" + number, "p1")
                .requires("Something is so")
                .by(forEvery(TrainingAction.TYPE).expect(expected));
    }

    private static Check major(String number) {
        return Check.of("6.3-" + number, "p1")
                .requires("Something is so")
                .by(forEvery(TrainingAction.TYPE).expect(not(there())).graded(Grading.always(FindingGrade.MAJOR)));
    }

    private static List<String> reasons(String clause, AssertedMeaning meaning, int trainings, Check... checks) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 1; i <= trainings; i++) {
            records.add(Given.a(TrainingAction.TYPE, "T-" + i).build());
        }
        records.add(Given.a(AssertedStatus.TYPE, "C-1")
                .with(AssertedStatus.CLAUSE, clause)
                .with(AssertedStatus.ASSERTS, meaning)
                .build());
        return Trial.engine(checks)
                .evaluate(IsmsSnapshot.of(records), Trial.TODAY)
                .claims()
                .get(0)
                .reasons();
    }

    @Test
    void should_name_majors_first_and_each_check_once_when_findings_contradict() {
        Check practice = check("93", not(there())).basis(Basis.PRACTICE);

        assertThat(reasons(
                        "6.3",
                        AssertedMeaning.CONFORMING,
                        3,
                        practice,
                        check("90", not(there())),
                        check("91", stated(TrainingAction.TITLE)),
                        major("92")))
                .containsExactly(
                        "major 6.3-92/T-1 and 2 more (a record shows the contrary)",
                        "minor 6.3-90/T-1 and 2 more (a record shows the contrary)");
    }

    @Test
    void should_name_three_and_count_the_others_when_there_are_more() {
        Check[] four = {check("90", not(there())), check("91", not(there())), check("92", not(there())), major("93")};

        assertThat(reasons("6.3", AssertedMeaning.CONFORMING, 1, four))
                .containsExactly(
                        "major 6.3-93/T-1 (a record shows the contrary)",
                        "minor 6.3-90/T-1 (a record shows the contrary)",
                        "minor 6.3-91/T-1 (a record shows the contrary)",
                        "1 more");
        assertThat(reasons("6.3", AssertedMeaning.CONFORMING, 1, four[0], four[1], four[2]))
                .containsExactly(
                        "minor 6.3-90/T-1 (a record shows the contrary)",
                        "minor 6.3-91/T-1 (a record shows the contrary)",
                        "minor 6.3-92/T-1 (a record shows the contrary)");
    }

    @Test
    void should_count_what_conforms_when_a_nonconformity_is_claimed_and_there_is_none() {
        assertThat(reasons("6.3", AssertedMeaning.NONCONFORMING, 2, check("90", there())))
                .containsExactly("2 examined, 2 conforming, 0 failing, 0 open");
    }

    @Test
    void should_name_open_checks_with_counts_when_they_do_not_show_it() {
        Check practice = check("91", stated(TrainingAction.TITLE)).basis(Basis.PRACTICE);

        assertThat(reasons("6.3", AssertedMeaning.CONFORMING, 2, check("90", stated(TrainingAction.TITLE)), practice))
                .containsExactly("6.3-90 not demonstrated (2 examined, 0 conforming, 0 failing, 2 open)");
        assertThat(reasons("6.3", AssertedMeaning.CONFORMING, 0, check("90", stated(TrainingAction.TITLE))))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason).startsWith("6.3-90 not demonstrated").doesNotContain("0 examined"));
    }

    @Test
    void should_name_items_without_a_check_when_a_part_of_the_clause_has_none() {
        Check one = Check.of("7.3-90", "a")
                .requires("Something is so")
                .by(forEvery(TrainingAction.TYPE).expect(there()));

        assertThat(reasons("7.3", AssertedMeaning.CONFORMING, 1, one)).containsExactly("no check yet for 7.3 b, 7.3 c");
        assertThat(reasons("6", AssertedMeaning.CONFORMING, 1, check("90", stated(TrainingAction.TITLE))))
                .hasSize(2)
                .anySatisfy(reason -> assertThat(reason).startsWith("6.3-90 not demonstrated"))
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("no check yet for 6.1.1").doesNotContain("6.3"));
    }

    @Test
    void should_say_that_nothing_triggered_it_when_a_nonconformity_is_claimed_of_what_does_not_apply() {
        Check none = Check.of("6.3-90", "p1")
                .requires("Something is so")
                .whenEmpty(WhenEmpty.NOT_APPLICABLE)
                .by(forEvery(TrainingAction.TYPE).where(not(there())));

        assertThat(reasons("6.3", AssertedMeaning.NONCONFORMING, 1, none)).containsExactly("nothing triggered it");
    }

    @Test
    void should_say_why_when_a_clause_is_claimed_to_be_not_applicable_that_cannot_be() {
        assertThat(reasons("7.3", AssertedMeaning.NOT_APPLICABLE, 1))
                .singleElement()
                .satisfies(reason -> assertThat(reason).startsWith("clauses 4 to 10 cannot be excluded"));
    }
}
