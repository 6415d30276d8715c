package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;

import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.standard.ControlId;

/** Phrases about the Statement of Applicability and the controls behind its entries. */
public final class Controls {

    private Controls() {}

    /**
     * The entry belongs to the statement in force.
     *
     * @return the condition on an entry
     */
    public static Condition ofStatementInForce() {
        return linked(SoAEntry.STATEMENT, inForce());
    }

    /**
     * The entry belongs to the statement in force and includes its control.
     *
     * @return the condition on an entry
     */
    public static Condition included() {
        return every(ofStatementInForce(), is(SoAEntry.INCLUDED, true));
    }

    /**
     * The statement in force includes one of some controls of Annex A, whatever record is in view. Requirements that an
     * included control brings apply only then.
     *
     * @param controls the controls
     * @return the condition
     */
    public static Condition includeOneOf(ControlId... controls) {
        return among(SoAEntry.TYPE, every(is(SoAEntry.CONTROL, controls), included()));
    }

    /**
     * The necessary control behind the entry, named by it or corresponding to the same control of Annex A, meets a
     * condition.
     *
     * @param condition condition on the necessary control
     * @return the condition on an entry
     */
    public static Condition behind(Condition condition) {
        return any(
                linked(SoAEntry.NECESSARY_CONTROL, condition),
                matched(NecessaryControl.ANNEX_A, Terms.its(SoAEntry.CONTROL), condition));
    }
}
