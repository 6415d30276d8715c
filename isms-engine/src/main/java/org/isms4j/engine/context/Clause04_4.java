package org.isms4j.engine.context;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.interaction;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.share;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Interaction.Question;
import org.isms4j.engine.check.InventoryEntry;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.interaction.Interplay;
import org.isms4j.engine.interaction.Regularity;
import org.isms4j.engine.phrase.Documents;
import org.isms4j.engine.phrase.Executions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.standard.ProcessNode;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/**
 * Checks of 4.4, the system itself: processes that are known, carried out, kept up and improved, and that interact. What
 * interactions are, tells {@link org.isms4j.engine.interaction.Interplay}.
 */
public final class Clause04_4 {

    /** Cycles without improvement after which absence is a nonconformity, as in 10.1. */
    private static final int PATIENCE = 2;

    private static final Span REVIEW = statedWithGrace(DocumentVersion.REVIEW_INTERVAL, IntervalKey.PROCEDURE_REVIEW);

    static final Check PROCESSES_KNOWN = Check.of("4.4-01", "p5")
            .requires("Every process that an ISMS needs is identified: defined, or seen being carried out")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(inventory(ProcessGraph.nodes().stream()
                    .filter(ProcessNode::core)
                    .map(Clause04_4::process)
                    .toArray(InventoryEntry[]::new)));

    static final Check PROCESSES_DEFINED = Check.of("4.4-02", "p5")
            .requires("Every defined process has an owner, inputs, outputs, criteria and an interval")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.ESTABLISHED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ProcessDefinition.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(ProcessDefinition.OWNER),
                            stated(ProcessDefinition.INPUTS),
                            stated(ProcessDefinition.OUTPUTS),
                            stated(ProcessDefinition.CRITERIA),
                            stated(ProcessDefinition.INTERVAL))));

    static final Check PROCESSES_RUN = Check.of("4.4-03", "p2")
            .requires("The recurring processes that clauses mandate are carried out, none of them long overdue")
            .by(rhythm(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON, IntervalKey.RISK_ASSESSMENT)
                    .ofTheSystem())
            .by(rhythm(Evaluation.TYPE, Evaluation.EVALUATED_ON, IntervalKey.EVALUATION)
                    .ofTheSystem())
            .by(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT).ofTheSystem())
            .by(rhythm(ManagementReview.TYPE, ManagementReview.HELD_ON, IntervalKey.MANAGEMENT_REVIEW)
                    .ofTheSystem());

    static final Check FLOWS_LIVE = Check.of("4.4-04", "p6")
            .requires(
                    "What a process puts out is taken up by the processes that need it, in every flow the text asks for")
            .withoutRecordDemand()
            .by(interaction(Question.FLOWS, Interplay.reads()));

    static final Check ENOUGH_TAKEN_UP = Check.of("4.4-05", "p6")
            .requires("Most of what a process puts out is taken up when it has its chance")
            .basis(Basis.PRACTICE)
            .by(interaction(Question.SHARES, Interplay.reads()));

    static final Check LOOP_CLOSED = Check.of("4.4-06", "p6")
            .requires("What is found, treated, measured and reviewed leads to decisions that the next assessment knows")
            .whenEmpty(WhenEmpty.NOT_APPLICABLE)
            .withoutRecordDemand()
            .by(interaction(Question.LOOP, Interplay.reads()));

    static final Check REGULAR = Check.of("4.4-07", "p3")
            .requires("Recurring processes recur at their intervals")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(interaction(Question.REGULARITY, Regularity.reads()));

    static final Check DOCUMENTS_KEPT_UP = Check.of("4.4-08", "p3")
            .requires("Most documents were reviewed in time, and all that the standard asks for")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(share(DocumentVersion.TYPE)
                    .where(every(Documents.current(), known(its(DocumentVersion.REVIEW_INTERVAL))))
                    .onceDue(Documents.reviewOwedAfter(REVIEW))
                    .expect(Documents.reviewed(REVIEW))
                    .atLeast(ThresholdKey.DOCUMENTS_REVIEWED))
            .by(forEvery(DocumentVersion.TYPE)
                    .where(every(
                            Documents.current(),
                            known(its(DocumentVersion.REVIEW_INTERVAL)),
                            known(its(DocumentVersion.KIND)),
                            not(is(
                                    DocumentVersion.KIND,
                                    MandatedDocument.PROCEDURE,
                                    MandatedDocument.ISMS_MANUAL,
                                    MandatedDocument.OTHER))))
                    .onceDue(Documents.reviewOwedAfter(REVIEW))
                    .expect(Documents.reviewed(REVIEW)));

    static final Check IMPROVED = Check.of("4.4-09", "p4")
            .requires("An improvement or a change of the ISMS with a known origin was completed within the interval")
            .aspect(Aspect.IMPROVED)
            .withoutRecordDemand()
            .by(rhythm(Improvement.TYPE, Improvement.COMPLETED_ON, IntervalKey.IMPROVEMENT)
                    .where(linked(Improvement.ORIGIN))
                    .orBy(IsmsChange.TYPE, IsmsChange.COMPLETED_ON)
                    .where(linked(IsmsChange.ORIGIN))
                    .patient(PATIENCE));

    static final Check CONNECTED = Check.of("4.4-10", "p6")
            .requires("All processes hang together")
            .basis(Basis.PRACTICE)
            .by(interaction(Question.CONNECTED, Interplay.reads()));

    static final Check NOT_DOCUMENTS_ONLY = Check.of("4.4-11", "p2")
            .requires("There are records of operation and of performance evaluation: documents alone are no system")
            .by(inventory(
                            entry(
                                            "records of operation (clause 8)",
                                            ran(ProcessExecution.TYPE, ProcessExecution.EXECUTED_ON),
                                            ran(ControlOperation.TYPE, ControlOperation.EXECUTED_ON),
                                            ran(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON),
                                            ran(TreatmentResult.TYPE, TreatmentResult.DONE_ON),
                                            ran(ProviderReview.TYPE, ProviderReview.REVIEWED_ON))
                                    .arisingFrom(IntervalKey.PLANNING),
                            entry(
                                            "records of performance evaluation (clause 9)",
                                            ran(Measurement.TYPE, Measurement.MEASURED_ON),
                                            ran(Evaluation.TYPE, Evaluation.EVALUATED_ON),
                                            ran(Audit.TYPE, Audit.COMPLETED_ON),
                                            ran(ManagementReview.TYPE, ManagementReview.HELD_ON))
                                    .arisingFrom(IntervalKey.AUDIT))
                    .graded(Grading.always(FindingGrade.MAJOR)));

    static final Check NOT_BROKEN = Check.of("4.4-12", "p1", "p2", "p3", "p4")
            .requires(
                    "The system does not fail as a whole: nonconformities of several parts do not share a broken flow")
            .whenEmpty(WhenEmpty.NOT_APPLICABLE)
            .withoutRecordDemand()
            .by(interaction(Question.SYSTEMIC, Interplay.reads()));

    private Clause04_4() {}

    /** The process is defined, or one of the records that carrying it out leaves exists. */
    private static InventoryEntry process(ProcessNode node) {
        List<AtLeastOne> places = new ArrayList<>();
        places.add(atLeastOne(ProcessDefinition.TYPE)
                .where(is(ProcessDefinition.NODE, node.id()))
                .expect(inForce()));
        Executions.traces(node.id()).forEach(date -> places.add(ran(Executions.typeOf(date), date)));
        return entry(node.title(), places.toArray(new AtLeastOne[0]));
    }

    private static AtLeastOne ran(RecordType<?> type, Attribute.One<?, LocalDate> date) {
        return atLeastOne(type).expect(reached(date));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                PROCESSES_KNOWN,
                PROCESSES_DEFINED,
                PROCESSES_RUN,
                FLOWS_LIVE,
                ENOUGH_TAKEN_UP,
                LOOP_CLOSED,
                REGULAR,
                DOCUMENTS_KEPT_UP,
                IMPROVED,
                CONNECTED,
                NOT_DOCUMENTS_ONLY,
                NOT_BROKEN);
    }
}
