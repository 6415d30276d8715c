package org.isms4j.engine.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/** Runs {@link Interaction}: asks how processes interact. */
abstract class InteractionRun extends Run {

    InteractionRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    static Run of(Check check, Interaction examination, Binding binding) {
        return switch (examination.question()) {
            case FLOWS -> new FlowsRun(check, examination, binding);
            case SHARES -> new FlowSharesRun(check, examination, binding);
            case LOOP -> new LoopRun(check, examination, binding);
            case CONNECTED -> new ConnectedRun(check, examination, binding);
            case REGULARITY -> new RegularityRun(check, examination, binding);
            case SYSTEMIC -> new SystemicRun(check, examination, binding);
        };
    }

    static Walk walk(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        return walk;
    }

    /** What was found about subjects that are flows or processes. */
    static Outcome outcome(
            ConformityStatus status,
            Set<ReasonCode> reasons,
            Tally tally,
            FindingGrade grade,
            String rule,
            String summary,
            Walk walk) {
        return new Outcome(
                status,
                reasons,
                tally.counts(),
                tally.failing(),
                tally.open(),
                grade,
                rule,
                summary,
                walk.horizon(),
                walk.defaults,
                false);
    }

    /**
     * Subjects by how they did.
     *
     * @param met number that conforms
     * @param pending number that is not yet due
     * @param failing those that fail
     * @param open those that are open
     */
    record Tally(int met, int pending, List<Found> failing, List<Found> open) {

        Counts counts() {
            return new Counts(met + failing.size() + open.size(), met, failing.size(), open.size(), pending);
        }

        /** Failing decides before open, open before met, met before pending. */
        ConformityStatus status(FindingGrade grade) {
            if (!failing.isEmpty()) {
                return Run.status(grade);
            } else if (!open.isEmpty()) {
                return ConformityStatus.NOT_DEMONSTRATED;
            }
            return met > 0 ? ConformityStatus.CONFORMING : ConformityStatus.NOT_YET_DUE;
        }

        Set<ReasonCode> reasons() {
            Set<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
            failing.forEach(found -> reasons.add(found.answer().reason()));
            if (failing.isEmpty()) {
                open.forEach(found -> reasons.add(found.answer().reason()));
            }
            if (reasons.isEmpty()) {
                reasons.add(met > 0 ? ReasonCode.EVIDENCED : ReasonCode.NOT_DUE);
            }
            return reasons;
        }
    }

    /** Why a flow is what it is. */
    static Explanation flow(String id, Scene scene, Mark mark) {
        Flow flow = ProcessGraph.flow(id);
        return Explanation.of(mark, scene.interactions.realised(flow, scene).toString());
    }
}
