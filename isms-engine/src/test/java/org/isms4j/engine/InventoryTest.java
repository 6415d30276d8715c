package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Verbs.reached;

import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.InventoryEntry;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** What an inventory concludes about things that are there, missing, open, not owed yet and not owed at all. */
class InventoryTest {

    private static final AtLeastOne AUDITS = atLeastOne(Audit.TYPE).expect(reached(Audit.COMPLETED_ON));
    private static final AtLeastOne TRAININGS =
            atLeastOne(TrainingAction.TYPE).expect(reached(TrainingAction.COMPLETED_ON));

    private static final IsmsRecord AUDIT =
            Given.a(Audit.TYPE, "AUD-1").on(Audit.COMPLETED_ON, "2026-05-01").build();
    private static final IsmsRecord ALL_DECLARED =
            Given.complete("2020-01-01", Audit.TYPE, TrainingAction.TYPE, CompetenceEvidence.TYPE);

    private static CheckResult result(Examination examination, IsmsRecord... records) {
        return Trial.result(examination, records);
    }

    @Test
    void should_be_there_when_one_of_its_places_shows_it() {
        InventoryEntry thing = entry("thing", TRAININGS, AUDITS);

        CheckResult result = result(inventory(thing), AUDIT, ALL_DECLARED);

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_missing_when_all_its_places_are_declared_complete() {
        InventoryEntry thing = entry("thing", TRAININGS, AUDITS);

        CheckResult result = result(inventory(thing), ALL_DECLARED);

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(result.reasons()).containsExactly(ReasonCode.ABSENT_CLOSED_WORLD);
        assertThat(result.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("thing");
    }

    @Test
    void should_be_open_when_one_of_its_places_is_not_declared_complete() {
        InventoryEntry thing = entry("thing", TRAININGS, AUDITS);

        CheckResult result = result(inventory(thing), Given.complete("2020-01-01", Audit.TYPE));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.openPoints()).hasSize(1);
    }

    @Test
    void should_be_graded_by_their_number_when_several_things_are_missing() {
        Examination things =
                inventory(entry("one", AUDITS), entry("other", TRAININGS)).graded(Grading.majorWhenWidespread(2, 0.1));

        CheckResult one = result(things, AUDIT, ALL_DECLARED);
        CheckResult both = result(things, ALL_DECLARED);

        assertThat(one.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(both.status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(both.findings()).hasSize(2);
    }

    @Test
    void should_not_be_owed_yet_when_the_first_cycle_has_not_ended() {
        Check check = Trial.check(inventory(entry("thing", AUDITS).arisingFrom(IntervalKey.AUDIT)));
        IsmsRecord scope = Given.a(ScopeVersion.TYPE, "S-1")
                .on(ScopeVersion.IN_FORCE_FROM, "2026-08-01")
                .build();

        CheckResult young = Trial.result(check, Trial.TODAY, scope, ALL_DECLARED);
        CheckResult later = Trial.result(check, Trial.TODAY.plusYears(1), scope, ALL_DECLARED);

        assertThat(young.status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
        assertThat(young.validUntil()).isPresent();
        assertThat(later.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_not_be_owed_when_nothing_has_triggered_it() {
        InventoryEntry thing = entry("thing", TRAININGS).onlyWith(AUDITS);

        CheckResult without = result(inventory(thing, entry("other", AUDITS)), ALL_DECLARED);
        CheckResult with = result(inventory(thing, entry("other", AUDITS)), AUDIT, ALL_DECLARED);

        assertThat(without.counts().examined()).isEqualTo(1);
        assertThat(with.counts().examined()).isEqualTo(2);
        assertThat(with.findings()).hasSize(1);
    }
}
