package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;

import java.util.stream.Stream;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ItemResult;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst decides on every level; what is open is never hidden behind what conforms (D12). */
class RollUpTest {

    private static final TrainingAction SUBJECT = Given.a(TrainingAction.TYPE, "T-1")
            .on(TrainingAction.PLANNED_ON, "2026-01-10")
            .in(Presence.UNKNOWN, TrainingAction.TITLE)
            .on(TrainingAction.DUE_ON, "2027-01-01")
            .build();

    /** A check with that status about {@link #SUBJECT}. */
    private static Check with(String id, String letter, ConformityStatus status) {
        Check check = Check.of(id, letter).requires("It is " + status.label());
        var every = forEvery(TrainingAction.TYPE);
        return switch (status) {
            case NONCONFORMING_MAJOR -> check.by(every.expect(not(there())).graded(Grading.always(FindingGrade.MAJOR)));
            case NONCONFORMING_MINOR -> check.by(every.expect(not(there())));
            case NOT_DEMONSTRATED -> check.by(every.expect(stated(TrainingAction.TITLE)));
            case UNDETERMINED -> check.by(judgement(TrainingAction.TYPE));
            case NOT_YET_DUE ->
                check.by(every.onceDue(passed(TrainingAction.DUE_ON)).expect(not(there())));
            case CONFORMING -> check.by(every);
            case NOT_APPLICABLE -> check.by(every.where(not(there()))).whenEmpty(WhenEmpty.NOT_APPLICABLE);
        };
    }

    private static ConformityReport report(Check... checks) {
        return Trial.engine(checks).evaluate(IsmsSnapshot.of(SUBJECT), Trial.TODAY);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ConformityStatus.values())
                .flatMap(one -> Stream.of(ConformityStatus.values()).map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void should_have_the_worse_status_when_a_subclause_has_two_checks(ConformityStatus one, ConformityStatus other) {
        ConformityReport report = report(with("6.3-90", "p1", one), with("6.3-91", "p1", other));
        ConformityStatus worse = one.compareTo(other) <= 0 ? one : other;

        assertThat(report.check("6.3-90").orElseThrow().status()).isEqualTo(one);
        assertThat(report.check("6.3-91").orElseThrow().status()).isEqualTo(other);
        assertThat(report.clause("6.3").status()).isEqualTo(worse);
        assertThat(report.clause("6.3").items()).extracting(ItemResult::status).contains(worse);
    }

    @ParameterizedTest
    @EnumSource(ConformityStatus.class)
    void should_not_change_when_good_practice_is_missed(ConformityStatus status) {
        Check practice =
                with("6.3-91", "p1", ConformityStatus.NONCONFORMING_MAJOR).basis(Basis.PRACTICE);

        ConformityReport report = report(with("6.3-90", "p1", status), practice);

        assertThat(report.clause("6.3").status()).isEqualTo(status);
        assertThat(report.clause("6.3").findings())
                .filteredOn(finding -> finding.checkId().equals("6.3-91"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(FindingGrade.OBSERVATION));
    }

    /** Clauses 4 to 10 cannot be excluded (D11). */
    @Test
    void should_refuse_to_be_not_applicable_when_the_subclause_cannot_be_excluded() {
        ConformityReport report = report(with("7.2-90", "a", ConformityStatus.NOT_APPLICABLE));

        assertThat(report.check("7.2-90").orElseThrow().status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(report.clause("7.2").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_give_a_reason_when_it_refuses_to_be_not_applicable() {
        ConformityReport report = report(with("7.2-90", "a", ConformityStatus.NOT_APPLICABLE));

        assertThat(report.clause("7.2").reasons()).isNotEmpty();
        assertThat(report.clause("7.2").explain().toString()).contains("cannot be excluded");
    }

    @Test
    void should_be_undetermined_when_there_is_no_check() {
        ConformityReport report = report();

        assertThat(report.clause("7.2").status()).isEqualTo(ConformityStatus.UNDETERMINED);
        assertThat(report.clause("7.2").reasons()).containsExactly(ReasonCode.NO_CHECK);
        assertThat(report.clause("7.2").explain().toString()).contains("no check");
    }

    @Test
    void should_leave_an_item_undetermined_when_no_check_examines_it() {
        ConformityReport report = report(with("7.2-90", "a", ConformityStatus.CONFORMING));

        assertThat(report.clause("7.2").items())
                .filteredOn(item -> !item.item().letter().equals("a"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.status()).isEqualTo(ConformityStatus.UNDETERMINED));
    }

    /** Roll-up by item or by check gives the same (L9). */
    @Test
    void should_not_conform_when_an_item_of_the_subclause_is_examined_by_no_check() {
        ConformityReport report = report(with("7.2-90", "a", ConformityStatus.CONFORMING));

        assertThat(report.clause("7.2").status())
                .isEqualTo(ConformityStatus.worst(report.clause("7.2").items().stream()
                        .map(ItemResult::status)
                        .toList()));
    }

    @Test
    void should_have_the_worst_of_all_clauses_when_the_system_is_asked_about() {
        ConformityReport report = report(with("7.2-90", "a", ConformityStatus.NONCONFORMING_MAJOR));

        assertThat(report.clause("7").status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(report.status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
    }
}
