package org.isms4j.engine.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Whether a stated cause of delay is a want of resources. Verbs cannot look into texts, so this is plain Java: the cause
 * has to hold one of the words as a whole word, in any case, and no word of waiting for others.
 */
final class Wants {

    static final Set<Read> READS =
            Set.of(new Read("TreatmentAction", "overdueCause"), new Read("CorrectiveAction", "overdueCause"));

    /** Words that name resources; "time" and "people" only together with a word of wanting. */
    private static final List<String> RESOURCES = List.of(
            "budget",
            "budgets",
            "capacity",
            "capacities",
            "funding",
            "funds",
            "headcount",
            "manpower",
            "money",
            "personnel",
            "resource",
            "resources",
            "staff",
            "staffing",
            "understaffed",
            "workload",
            "overload",
            "overloaded");

    private static final List<String> WANTING = List.of(
            "no", "lack", "lacking", "little", "not enough", "insufficient", "missing", "short of", "shortage of");

    private static final List<String> WANTED = List.of("time", "people", "hands", "hours", "days");

    private static final Pattern NAMED = Pattern.compile("\\b(" + String.join("|", RESOURCES) + ")\\b");
    private static final Pattern WANTING_OF = Pattern.compile("\\b(" + String.join("|", WANTING)
            + ")( of| any| the)?( free| spare| available)? (" + String.join("|", WANTED) + ")\\b");

    private Wants() {}

    /** A cause that is not stated is none: a pattern has to be shown. */
    static CustomAnswer isCauseOfDelay(IsmsRecord record, IsmsSnapshot isms) {
        Optional<String> cause = cause(record);
        if (cause.isEmpty()) {
            return CustomAnswer.unmet(record.id() + " states no cause");
        }
        String text = cause.get().toLowerCase(Locale.ROOT);
        boolean wants = NAMED.matcher(text).find() || WANTING_OF.matcher(text).find();
        return wants
                ? CustomAnswer.met(record.id() + " gives '" + cause.get() + "' as the cause")
                : CustomAnswer.unmet(record.id() + " gives another cause");
    }

    private static Optional<String> cause(IsmsRecord record) {
        if (record instanceof TreatmentAction action) {
            return action.overdueCause();
        }
        return record instanceof CorrectiveAction action ? action.overdueCause() : Optional.empty();
    }
}
