package org.isms4j.model.interaction;

import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.record.RecordId;

/** Says in words why a flow is in its state. */
final class FlowWords {

    private static final int NAMED = 5;

    private FlowWords() {}

    static String reason(RealisedFlow flow) {
        if (flow.condition().isPresent()) {
            return flow.condition().get();
        }
        return switch (flow.state()) {
            case NOT_APPLICABLE -> "there were no " + flow.outputWords() + " to take up";
            case NOT_YET_DUE -> early(flow);
            case LIVE -> live(flow);
            case DEAD, NOT_DEMONSTRATED ->
                flow.outputs() == 0 ? "no " + flow.outputWords() + " were supplied" : broken(flow);
        };
    }

    private static String early(RealisedFlow flow) {
        if (flow.outputs() == 0) {
            return "no " + flow.outputWords() + " are owed yet";
        }
        return flow.due() == 0
                ? "none of " + flow.outputs() + " " + flow.outputWords() + " has had its chance yet"
                : "not all " + flow.outputWords() + " have to be taken up, and one chance that passed says nothing yet";
    }

    private static String live(RealisedFlow flow) {
        return taken(flow) + flow.newest().map(newest -> ", last " + newest).orElse("") + rested(flow) + orphans(flow);
    }

    private static String taken(RealisedFlow flow) {
        return flow.due() == 0 || flow.selective()
                ? count(flow.instances()) + (flow.instances() == 1 ? " reference" : " references") + " to "
                        + flow.outputWords()
                : flow.takenUp() + " of " + flow.due() + " " + flow.outputWords() + " taken up in time"
                        + (flow.late() > 0 ? ", " + flow.late() + " later" : "");
    }

    private static String rested(RealisedFlow flow) {
        return flow.missed() == 0
                ? ""
                : "; missed " + (flow.missed() == 1 ? "once" : flow.missed() + " times")
                        + flow.missedSince().map(day -> " since " + day).orElse("");
    }

    private static String broken(RealisedFlow flow) {
        return "none of " + flow.due() + " " + flow.outputWords() + " was taken up"
                + flow.missedSince().map(day -> " since " + day).orElse("")
                + flow.newest()
                        .map(newest -> ", last before that " + newest)
                        .orElse(flow.state() == FlowState.DEAD ? ", nor was any before" : "")
                + orphans(flow)
                + contradictions(flow);
    }

    private static String orphans(RealisedFlow flow) {
        return flow.orphans().isEmpty() ? "" : "; cited by nobody: " + named(flow.orphans());
    }

    private static String contradictions(RealisedFlow flow) {
        return flow.contradictions().isEmpty()
                ? ""
                : "; nothing to report according to " + named(flow.contradictions());
    }

    static String named(List<RecordId> ids) {
        String shown = ids.stream().limit(NAMED).map(RecordId::value).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? shown : shown + " and " + (ids.size() - NAMED) + " more";
    }

    private static String count(int number) {
        return number == 1 ? "one" : String.valueOf(number);
    }
}
