package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isms4j.engine.time.Days;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.standard.ProcessNode;

/** Which conditional processes the system has: those whose controls its Statement of Applicability includes. */
final class Inclusion {

    private final IsmsSnapshot isms;

    Inclusion(IsmsSnapshot isms) {
        this.isms = isms;
    }

    /**
     * Why a process is no part of the system: the statement in force decides on all of its controls and includes none.
     * What it does not tell leaves the process in.
     */
    Optional<String> exclusion(ProcessNode node, Moment moment) {
        if (node.core()) {
            return Optional.empty();
        }
        List<SoAVersion> inForce = isms.all(SoAVersion.TYPE).stream()
                .filter(version -> holds(version, moment))
                .toList();
        TreeSet<ControlId> excluded = new TreeSet<>();
        for (SoAVersion version : inForce) {
            for (SoAEntry entry : isms.citing(SoAEntry.STATEMENT, version.id())) {
                if (entry.included().orElse(false)
                        && entry.control().filter(node.controls()::contains).isPresent()) {
                    return Optional.empty();
                }
                entry.control().filter(control -> entry.included().isPresent()).ifPresent(excluded::add);
            }
        }
        return excluded.containsAll(node.controls())
                ? Optional.of(
                        node.title() + " is no part of the system: the Statement of Applicability includes none of "
                                + node.controls().get(0) + " to "
                                + node.controls().get(node.controls().size() - 1))
                : Optional.empty();
    }

    Optional<String> exclusion(Flow flow, Moment moment) {
        return exclusion(ProcessGraph.node(flow.source()), moment)
                .or(() -> exclusion(ProcessGraph.node(flow.target()), moment));
    }

    private boolean holds(SoAVersion version, Moment moment) {
        int from = version.inForceFrom().or(version::approvedOn).map(Days::of).orElse(Integer.MIN_VALUE);
        int to = version.inForceTo().map(Days::of).orElse(Days.NEVER);
        moment.changesOn(from);
        moment.changesOn(to);
        return from <= moment.today() && to > moment.today() && !isReplaced(version.id(), moment);
    }

    private boolean isReplaced(RecordId version, Moment moment) {
        return isms.citing(SoAVersion.SUPERSEDES, version).stream()
                .filter(successor -> !successor.id().equals(version))
                .flatMap(successor -> successor.inForceFrom().or(successor::approvedOn).stream())
                .anyMatch(day -> Days.of(day) <= moment.today());
    }
}
