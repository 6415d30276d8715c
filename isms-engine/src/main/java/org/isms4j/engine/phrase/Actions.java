package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;

import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.record.EffectivenessVerdict;

/** Phrases about actions: moved in time, effective, and gaps that were handled as nonconformities. */
public final class Actions {

    private Actions() {}

    /**
     * It is shown that the action was moved before its due date, and the new due date has not passed.
     *
     * @return the condition on the action
     */
    public static Condition replanned() {
        return shown(cited(
                Replanning.ACTION,
                every(
                        notAfter(Replanning.REPLANNED_ON, Terms.its(Replanning.PREVIOUS_DUE_ON)),
                        not(passed(Replanning.NEW_DUE_ON)))));
    }

    /**
     * It is shown that the action was moved before its due date with somebody's approval, and the new due date has not passed.
     *
     * @return the condition on the action
     */
    public static Condition replannedWithApproval() {
        return shown(cited(
                Replanning.ACTION,
                every(
                        notAfter(Replanning.REPLANNED_ON, Terms.its(Replanning.PREVIOUS_DUE_ON)),
                        recorded(Replanning.APPROVED_BY),
                        not(passed(Replanning.NEW_DUE_ON)))));
    }

    /**
     * A corrective action for the nonconformity was found effective.
     *
     * @return the condition on the nonconformity
     */
    public static Condition curedEffectively() {
        return cited(
                CorrectiveAction.NONCONFORMITIES,
                cited(EffectivenessReview.ACTIONS, is(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE)));
    }

    /**
     * It is shown that the record was raised as a nonconformity, and that a corrective action for it was found
     * effective: what was wrong with it is closed and raises nothing again.
     *
     * @return the condition on the record
     */
    public static Condition handled() {
        return shown(cited(Nonconformity.SOURCE, curedEffectively()));
    }
}
