package org.isms4j.engine.support;

import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notBefore;

import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.check.Verbs;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.RetentionRule;

/** What is known about the disposal of documented information; used by 7.2 and 7.5.3. */
final class Disposals {

    private Disposals() {}

    /**
     * The newest of what was disposed of had been kept as long as the rule says. A rule whose period is not known leaves
     * it open.
     */
    static Condition inTime() {
        return linked(
                DisposalRecord.RULE,
                every(
                        Verbs.stated(RetentionRule.RETENTION),
                        any(
                                not(known(its(RetentionRule.RETENTION))),
                                notBefore(
                                        DisposalRecord.DISPOSED_ON,
                                        later(
                                                DisposalRecord.CREATED_TO,
                                                Terms.stated(RetentionRule.RETENTION, IntervalKey.WINDOW))))));
    }
}
