package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.standard.ProcessNode;

/** Tells how a process is defined and carried out, for the map. */
final class ProcessRealisation {

    private final Interplay interplay;
    private final Moment moment;
    private final List<ProcessDefinition> definitions;

    ProcessRealisation(Interplay interplay, Moment moment) {
        this.interplay = interplay;
        this.moment = moment;
        this.definitions = interplay.isms().all(ProcessDefinition.TYPE).stream()
                .filter(this::holds)
                .toList();
    }

    private boolean holds(ProcessDefinition definition) {
        boolean ended = definition.withdrawnOn().filter(this::isReached).isPresent();
        boolean replaced = interplay.isms().citing(ProcessDefinition.SUPERSEDES, definition.id()).stream()
                .anyMatch(successor -> !successor.id().equals(definition.id()));
        return !ended && !replaced;
    }

    private boolean isReached(LocalDate day) {
        return Days.of(day) <= moment.today();
    }

    RealisedProcess realised(ProcessNode node) {
        int[] days = IntStream.of(interplay.executionDays().ofProcess(node.id()))
                .filter(day -> day <= moment.today())
                .toArray();
        List<ProcessDefinition> own = definitions.stream()
                .filter(definition ->
                        definition.node().filter(node.id()::equals).isPresent())
                .toList();
        return RealisedProcess.builder()
                .node(node)
                .applicable(interplay.inclusion().exclusion(node, moment).isEmpty())
                .executions((int) IntStream.of(days)
                        .filter(day -> day >= moment.windowStart())
                        .count())
                .lastExecution(days.length == 0 ? Optional.empty() : Optional.of(Days.date(days[days.length - 1])))
                .overdueSince(overdueSince(node, days))
                .addAllDefinitions(own.stream().map(ProcessDefinition::id).toList())
                .addAllLacks(lacks(own))
                .build();
    }

    private Optional<LocalDate> overdueSince(ProcessNode node, int[] days) {
        Optional<IntervalKey> cadence = Cadences.of(node.id());
        if (cadence.isEmpty()) {
            return Optional.empty();
        }
        int due = days.length == 0
                ? moment.firstDue(cadence.get())
                : moment.yardstick(cadence.get()).lastDayFrom(days[days.length - 1]);
        return due < moment.today() ? Optional.of(Days.date(due + 1)) : Optional.empty();
    }

    private static List<String> lacks(List<ProcessDefinition> definitions) {
        List<String> lacks = new ArrayList<>();
        lack(definitions, definition -> definition.owner().isEmpty(), "owner", lacks);
        lack(definitions, definition -> definition.criteria().isEmpty(), "criteria", lacks);
        lack(definitions, definition -> definition.interval().isEmpty(), "interval", lacks);
        return lacks;
    }

    private static void lack(
            List<ProcessDefinition> definitions,
            Predicate<ProcessDefinition> lacking,
            String what,
            List<String> lacks) {
        if (definitions.stream().anyMatch(lacking)) {
            lacks.add(what);
        }
    }
}
