package org.isms4j.engine.improvement;

import java.util.Locale;
import java.util.Set;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Whether a stated cause is one. Verbs cannot compare texts, so this is plain Java. */
final class Causes {

    static final Set<Read> READS = Set.of(
            new Read("CauseAnalysis", "cause"),
            new Read("CauseAnalysis", "nonconformity"),
            new Read("Nonconformity", "title"));

    private static final Set<String> CATCHWORDS = Set.of(
            "human error",
            "human failure",
            "operator error",
            "user error",
            "mistake",
            "oversight",
            "carelessness",
            "missing document",
            "document missing",
            "missing procedure",
            "lack of time",
            "unknown",
            "n/a");

    private Causes() {}

    static CustomAnswer isMoreThanRestatement(IsmsRecord record, IsmsSnapshot isms) {
        CauseAnalysis analysis = (CauseAnalysis) record;
        if (analysis.cause().isEmpty()) {
            return CustomAnswer.open(analysis.id() + " does not state a cause");
        }
        String cause = plain(analysis.cause().get());
        if (CATCHWORDS.contains(cause)) {
            return CustomAnswer.unmet(analysis.id() + " gives the catchword '" + cause + "' as cause");
        }
        boolean restated = analysis.nonconformity()
                .flatMap(id -> isms.find(Nonconformity.TYPE, id))
                .flatMap(Nonconformity::title)
                .filter(title -> plain(title).equals(cause))
                .isPresent();
        return restated
                ? CustomAnswer.unmet(analysis.id() + " repeats the nonconformity as its cause")
                : CustomAnswer.met(analysis.id() + " gives a cause of its own");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.!\\s]+", " ").trim();
    }
}
