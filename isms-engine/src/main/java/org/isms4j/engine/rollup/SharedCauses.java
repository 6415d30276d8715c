package org.isms4j.engine.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.ItemId;

/** Systemic by cause: nonconformities of several requirements in the window share one cause. */
final class SharedCauses {

    private static final ClauseId NONCONFORMITY_CLAUSE = ClauseId.parse("10.2");

    private final Circumstances circumstances;
    private final IsmsSnapshot isms;
    private final LocalDate asOf;

    SharedCauses(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.isms = circumstances.isms();
        this.asOf = circumstances.asOf();
    }

    /** What shares a cause. */
    private static final class Shared {
        private final Set<String> requirements = new HashSet<>();
        private final List<RecordId> records = new ArrayList<>();
        private ClauseId clause;

        Shared(ClauseId clause) {
            this.clause = clause;
        }

        void add(Nonconformity nonconformity, ClauseId owner) {
            requirements.add(nonconformity.requirement().orElse(""));
            records.add(nonconformity.id());
            clause = first(clause, owner);
        }
    }

    List<Finding> findings() {
        return findings(asOf);
    }

    private List<Finding> findings(LocalDate day) {
        if (!circumstances.policy().escalates(EscalationRule.SYSTEMIC_BY_CAUSE)) {
            return List.of();
        }
        return shared(day).entrySet().stream()
                .filter(entry -> entry.getValue().requirements.size()
                        >= circumstances.policy().sharedCauseFrom())
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Shared> shared(LocalDate day) {
        Map<RecordId, ClauseId> owners = owners();
        Map<String, Shared> byCause = new TreeMap<>();
        for (Nonconformity nonconformity : isms.all(Nonconformity.TYPE)) {
            if (isInWindow(nonconformity, day) && nonconformity.causeKey().isPresent()) {
                ClauseId owner = owners.getOrDefault(nonconformity.id(), NONCONFORMITY_CLAUSE);
                byCause.computeIfAbsent(nonconformity.causeKey().get(), cause -> new Shared(owner))
                        .add(nonconformity, owner);
            }
        }
        return byCause;
    }

    private Finding finding(String cause, Shared shared) {
        ClauseId clause = Iso27001.clause(shared.clause).assessed() ? shared.clause : NONCONFORMITY_CLAUSE;
        ItemId item = Iso27001.clause(clause).items().get(0).id();
        return Escalated.finding(
                EscalationRule.SYSTEMIC_BY_CAUSE,
                List.of(item),
                cause,
                "nonconformities of different requirements share the cause '" + cause + "': "
                        + shared.records.stream().map(RecordId::value).collect(Collectors.joining(", ")),
                "systemic from " + circumstances.policy().sharedCauseFrom() + " requirements on; "
                        + circumstances.window().words());
    }

    /**
     * Returns the first day on which another set of causes is shared, because nonconformities leave the window.
     *
     * @return the day, empty where none ever does
     */
    Optional<Validity> validity() {
        List<Finding> now = findings();
        return now.isEmpty()
                ? Optional.empty()
                : isms.all(Nonconformity.TYPE).stream()
                        .flatMap(nonconformity -> nonconformity.raisedOn().stream())
                        .map(day -> circumstances.window().after(day).plusDays(1))
                        .filter(day -> day.isAfter(asOf))
                        .sorted()
                        .filter(day -> !findings(day).equals(now))
                        .findFirst()
                        .map(day -> new Validity(day, now.get(0).checkId(), Optional.empty()));
    }

    private static ClauseId first(ClauseId one, ClauseId other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Map<RecordId, ClauseId> owners() {
        Map<RecordId, ClauseId> owners = new HashMap<>();
        isms.all(CauseAnalysis.TYPE)
                .forEach(analysis -> analysis.nonconformity()
                        .ifPresent(id -> analysis.causeClause()
                                .ifPresent(clause -> owners.merge(id, clause, SharedCauses::first))));
        return owners;
    }

    private boolean isInWindow(Nonconformity nonconformity, LocalDate day) {
        return nonconformity
                .raisedOn()
                .filter(raised -> !raised.isAfter(asOf)
                        && !circumstances.window().after(raised).isBefore(day))
                .isPresent();
    }
}
