package org.isms4j.engine.interaction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.record.RecordId;

/** Audits that lead to nothing (AP10): without findings, without evidence, or without anybody who takes findings up. */
final class AuditPatterns {

    private static final List<String> OUTGOING = List.of("E25", "E38", "E40", "E64");
    private static final int IN_A_ROW = 2;

    private final Sight sight;
    private final Facts facts;

    AuditPatterns(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
    }

    Optional<Detection> withoutUse() {
        List<RecordId> barren = barren();
        List<RecordId> unheard = unheard();
        if (barren.isEmpty() && unheard.isEmpty()) {
            return Optional.empty();
        }
        String words = Sight.sentence(Stream.of(
                barren.isEmpty()
                        ? Optional.empty()
                        : Optional.of("the last " + barren.size()
                                + " audits have no recorded findings with evidence, not even of conformity"),
                unheard.isEmpty()
                        ? Optional.empty()
                        : Optional.of("no nonconformity, review, programme or improvement cites any of "
                                + Sight.count(unheard.size(), "audit finding", "audit findings"))));
        return Optional.of(sight.detection(
                AntiPattern.AP10,
                words,
                Stream.concat(barren.stream(), unheard.stream()).toList(),
                sight.carriers("9.2.2-02", "9.2.2-07", "9.2.2-08", "9.3.2-03", "10.2-01", "4.4-04")));
    }

    /** Two or more audits in a row up to the last one, in which check 9.2.2-07 misses findings with evidence. */
    private List<RecordId> barren() {
        List<RecordId> without = sight.subjects("9.2.2-07");
        List<RecordId> latest = facts.all(Audit.TYPE)
                .filter(audit -> facts.isReached(audit.completedOn()))
                .sorted(Comparator.comparing(
                                (Audit audit) -> audit.completedOn().orElseThrow())
                        .reversed())
                .map(Audit::id)
                .takeWhile(without::contains)
                .toList();
        return latest.size() >= IN_A_ROW ? latest : List.of();
    }

    /** Findings of the window, where nothing that should take audits up ever did although it could have. */
    private List<RecordId> unheard() {
        boolean never = OUTGOING.stream()
                .noneMatch(flow -> sight.map().flow(flow).newest().isPresent());
        boolean missed = OUTGOING.stream().anyMatch(sight::isMissed);
        return never && missed
                ? facts.lately(AuditFinding.RAISED_ON)
                        .filter(finding -> finding.audit()
                                .flatMap(audit -> facts.isms().find(Audit.TYPE, audit))
                                .isPresent())
                        .map(AuditFinding::id)
                        .toList()
                : List.of();
    }
}
