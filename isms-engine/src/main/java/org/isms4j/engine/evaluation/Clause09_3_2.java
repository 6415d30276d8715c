package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.earlier;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.newest;
import static org.isms4j.engine.check.Terms.newestBefore;
import static org.isms4j.engine.check.Terms.today;
import static org.isms4j.engine.check.Terms.value;
import static org.isms4j.engine.check.Terms.via;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.happened;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;

/** Checks of 9.3.2, management review inputs: every letter, resting on records, with trends. */
public final class Clause09_3_2 {

    /** The review of the input that is looked at. */
    private static final Term<LocalDate> REVIEW_DAY = via(ReviewInput.REVIEW, ManagementReview.HELD_ON);

    /** The day after which something is news for that review. */
    private static final Term<LocalDate> INTERVAL_BEFORE =
            earlier(REVIEW_DAY, withGrace(IntervalKey.MANAGEMENT_REVIEW));

    static final Check ALL_LETTERS = Check.of("9.3.2-01", "a", "b", "c", "d.1", "d.2", "d.3", "d.4", "e", "f", "g")
            .requires("Every input was considered within one interval, in one review or in several")
            .by(coverage(letters(), ReviewInput.TYPE, ReviewInput.LETTER)
                    .where(any(
                            stated(ReviewInput.CONTENT),
                            linked(ReviewInput.SOURCES),
                            is(ReviewInput.NOTHING_TO_REPORT, true)))
                    .within(new CoveragePeriod(
                            IntervalKey.MANAGEMENT_REVIEW,
                            ManagementReview.HELD_ON,
                            Optional.of(ReviewInput.REVIEW),
                            true))
                    .graded(Grading.majorWhenWidespread(6, 0.5)));

    static final Check EARLIER_DECISIONS = Check.of("9.3.2-02", "a")
            .requires("Every decision of a review is taken up by a later one")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewDecision.TYPE)
                    .where(every(
                            not(knownAs(ReviewDecision.NONE_NEEDED, true)),
                            compare(
                                    via(ReviewDecision.REVIEW, ManagementReview.HELD_ON),
                                    Relation.BEFORE,
                                    newest(ManagementReview.HELD_ON, today())),
                            not(expired(later(
                                    later(
                                            via(ReviewDecision.REVIEW, ManagementReview.HELD_ON),
                                            withGrace(IntervalKey.MANAGEMENT_REVIEW)),
                                    interval(IntervalKey.WINDOW))))))
                    .expect(any(
                            cited(ReviewInput.SOURCES, letter("a")),
                            cited(ReviewAction.DECISION, cited(ReviewInput.SOURCES, letter("a"))))));

    static final Check RESTS_ON_RECORDS = Check.of("9.3.2-03", "d.1", "d.2", "d.3", "d.4", "f")
            .requires(
                    "Inputs on results rest on records of the interval, and none says 'nothing' although there was something")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(resting("d.1", any(a(Nonconformity.TYPE), a(CorrectiveAction.TYPE))))
            .by(resting("d.2", any(a(Evaluation.TYPE), a(Measurement.TYPE))))
            .by(resting("d.3", any(a(Audit.TYPE), a(AuditFinding.TYPE))))
            .by(resting("d.4", any(a(Objective.TYPE), a(ObjectiveReview.TYPE), a(Measurement.TYPE))))
            .by(resting(
                    "f",
                    any(a(RiskAssessment.TYPE), a(TreatmentPlanVersion.TYPE), a(TreatmentAction.TYPE), a(Risk.TYPE))))
            .by(silent("d.1", Nonconformity.RAISED_ON))
            .by(silent("d.2", Measurement.MEASURED_ON))
            .by(silent("d.3", Audit.COMPLETED_ON))
            .by(silent("f", RiskAssessment.COMPLETED_ON));

    static final Check TRENDS = Check.of("9.3.2-04", "d.1", "d.2", "d.3", "d.4")
            .requires("Trends compare at least two periods, from the second review on")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewInput.TYPE)
                    .where(every(
                            letter("d.1", "d.2", "d.3", "d.4"),
                            not(knownAs(ReviewInput.NOTHING_TO_REPORT, true)),
                            recentReview()))
                    .onceDue(known(newestBefore(ManagementReview.HELD_ON, REVIEW_DAY)))
                    .expect(compare(its(ReviewInput.PERIODS_COMPARED), Relation.AT_LEAST, value(2)))
                    .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));

    static final Check CHANGES_PRESENTED = Check.of("9.3.2-05", "b", "c", "e")
            .requires("Changed issues and requirements and feedback received were presented to the next review")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(presented(ContextIssue.TYPE, ContextIssue.CHANGED_ON, "b"))
            .by(presented(InterestedPartyRequirement.TYPE, InterestedPartyRequirement.CHANGED_ON, "c"))
            .by(presented(Feedback.TYPE, Feedback.RECEIVED_ON, "e"));

    private Clause09_3_2() {}

    private static Required letters() {
        return new Required.Fixed(
                "the inputs a to g of 9.3.2",
                Iso27001.clause(ClauseId.parse("9.3.2")).items().stream()
                        .map(item -> item.id().letter())
                        .toList());
    }

    private static Condition letter(String... letters) {
        return is(ReviewInput.LETTER, letters);
    }

    /** The input belongs to a review of the evaluation window. */
    private static Condition recentReview() {
        return every(known(REVIEW_DAY), not(expired(later(REVIEW_DAY, interval(IntervalKey.WINDOW)))));
    }

    private static Examination resting(String letter, Condition rightType) {
        return forEvery(ReviewInput.TYPE)
                .where(every(letter(letter), not(knownAs(ReviewInput.NOTHING_TO_REPORT, true)), recentReview()))
                .expect(linked(ReviewInput.SOURCES, every(rightType, happened(INTERVAL_BEFORE, REVIEW_DAY))))
                .arisingFrom(IntervalKey.MANAGEMENT_REVIEW);
    }

    /** An input that has nothing to report is contradicted by an event of the interval before its review. */
    private static Examination silent(String letter, Attribute.One<?, LocalDate> event) {
        return forEvery(ReviewInput.TYPE)
                .where(every(letter(letter), knownAs(ReviewInput.NOTHING_TO_REPORT, true), recentReview()))
                .expect(any(
                        not(known(newest(event, REVIEW_DAY))),
                        compare(newest(event, REVIEW_DAY), Relation.AT_MOST, INTERVAL_BEFORE)))
                .arisingFrom(IntervalKey.MANAGEMENT_REVIEW);
    }

    private static Examination presented(RecordType<?> type, Attribute.One<?, LocalDate> change, String letter) {
        return forEvery(type)
                .where(known(its(change)))
                .recentBy(change)
                .onceDue(compare(newest(ManagementReview.HELD_ON, today()), Relation.AFTER, its(change)))
                .expect(cited(ReviewInput.SOURCES, letter(letter)));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(ALL_LETTERS, EARLIER_DECISIONS, RESTS_ON_RECORDS, TRENDS, CHANGES_PRESENTED);
    }
}
