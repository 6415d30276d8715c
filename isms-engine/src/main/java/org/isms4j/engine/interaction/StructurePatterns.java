package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.record.RecordId;

/**
 * Processes without connection (AP1) and parts without connection (AP8). A process is apart only where an output that had
 * its chance was missed: what is not owed yet leaves nothing apart.
 */
final class StructurePatterns {

    private static final String[] CHECKS = {"4.4-04", "4.4-06", "4.4-10", "4.4-12"};

    private final Sight sight;

    StructurePatterns(Sight sight) {
        this.sight = sight;
    }

    Optional<Detection> isolated() {
        List<RealisedProcess> alone =
                sight.map().processes().stream().filter(this::isIsolated).toList();
        if (alone.isEmpty()) {
            return separate(AntiPattern.AP1);
        }
        List<RealisedFlow> missed =
                missed(alone.stream().map(process -> process.node().id()).toList());
        String words = alone.stream().map(process -> process.node().toString()).collect(Collectors.joining(", "))
                + (alone.size() == 1 ? " is" : " are") + " carried out and connected with no other process; missed: "
                + ids(missed);
        return Optional.of(sight.detection(AntiPattern.AP1, words, orphans(missed), sight.carriers(CHECKS)));
    }

    private boolean isIsolated(RealisedProcess process) {
        String id = process.node().id();
        return process.node().core()
                && process.executions() > 0
                && touching(id).noneMatch(flow -> flow.state() == FlowState.LIVE)
                && touching(id).anyMatch(sight::isMissed);
    }

    private Stream<RealisedFlow> touching(String process) {
        return sight.map().flows().stream()
                .filter(flow -> !flow.flow().internal())
                .filter(flow -> flow.flow().source().equals(process)
                        || flow.flow().target().equals(process));
    }

    Optional<Detection> separate() {
        return separate(AntiPattern.AP8);
    }

    private Optional<Detection> separate(AntiPattern pattern) {
        List<ProcessGroup> parts = apart();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<RealisedFlow> missed = parts.stream()
                .skip(1)
                .flatMap(part -> missed(part.processes()).stream())
                .distinct()
                .toList();
        String words = "the processes that are carried out fall into " + parts.size() + " parts: "
                + parts.stream().map(ProcessGroup::toString).collect(Collectors.joining(" | ")) + "; missed: "
                + ids(missed);
        return Optional.of(sight.detection(pattern, words, orphans(missed), sight.carriers(CHECKS)));
    }

    /** The largest part that is carried out, and others that are and missed what would connect them. */
    private List<ProcessGroup> apart() {
        List<ProcessGroup> apart = new ArrayList<>();
        for (ProcessGroup part : sight.map().parts()) {
            boolean carriedOut = part.processes().stream()
                    .anyMatch(id -> sight.map().process(id).executions() > 0);
            if (carriedOut && (apart.isEmpty() || !missed(part.processes()).isEmpty())) {
                apart.add(part);
            }
        }
        return apart;
    }

    /** Missed flows that lead into some processes or out of them. */
    private List<RealisedFlow> missed(List<String> processes) {
        return sight.map().flows().stream()
                .filter(flow -> processes.contains(flow.flow().source())
                        != processes.contains(flow.flow().target()))
                .filter(sight::isMissed)
                .toList();
    }

    private static List<RecordId> orphans(List<RealisedFlow> flows) {
        return flows.stream().flatMap(flow -> flow.orphans().stream()).toList();
    }

    private static String ids(List<RealisedFlow> flows) {
        return flows.stream().map(flow -> flow.flow().id()).collect(Collectors.joining(", "));
    }
}
