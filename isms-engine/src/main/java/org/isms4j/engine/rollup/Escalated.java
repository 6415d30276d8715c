package org.isms4j.engine.rollup;

import java.util.List;
import java.util.Optional;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ItemId;

/** Makes the findings of escalation: major, named after their rule. */
final class Escalated {

    private Escalated() {}

    /** A finding whose explanation names the rule and what of the policy it rests on. */
    static Finding finding(EscalationRule rule, List<ItemId> items, String detail, String message, String basis) {
        return finding(rule, items, Optional.empty(), detail, message, basis);
    }

    /** A finding about a record. */
    static Finding about(RecordId subject, EscalationRule rule, List<ItemId> items, String message) {
        return finding(rule, items, Optional.of(subject), "", message, "");
    }

    private static Finding finding(
            EscalationRule rule,
            List<ItemId> items,
            Optional<RecordId> subject,
            String detail,
            String message,
            String basis) {
        return new Finding(
                items.get(0).clause() + "-" + rule.key(),
                items,
                subject,
                detail,
                FindingGrade.MAJOR,
                ReasonCode.CONTRARY_EVIDENCE,
                rule.key(),
                () -> message,
                () -> new Explanation(
                        Mark.UNMET,
                        message + " (rule " + rule.key() + ", policy of the evaluation)",
                        basis.isEmpty() ? List.of() : List.of(Explanation.of(Mark.NOTE, basis))));
    }
}
