package org.isms4j.engine.interaction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.vocabulary.RecordTypes;

/** What anti-patterns are looked for in: records on a day, the map, and what the checks found. */
final class Sight {

    private static final int NAMED = 5;
    private static final int SEVERAL = 3;

    private final Facts facts;
    private final InteractionMap map;
    private final Map<String, CheckResult> results = new HashMap<>();

    Sight(Facts facts, InteractionMap map, List<CheckResult> results) {
        this.facts = facts;
        this.map = map;
        results.forEach(result -> this.results.put(result.checkId(), result));
    }

    Facts facts() {
        return facts;
    }

    InteractionMap map() {
        return map;
    }

    Optional<CheckResult> result(String check) {
        return Optional.ofNullable(results.get(check));
    }

    private Stream<CheckResult> of(String... checks) {
        return Arrays.stream(checks).flatMap(check -> result(check).stream());
    }

    /** What checks found, observations included. */
    List<Finding> findings(String... checks) {
        return of(checks).flatMap(result -> result.findings().stream()).toList();
    }

    /** The records that these findings are about. */
    List<RecordId> subjects(String... checks) {
        return findings(checks).stream()
                .flatMap(finding -> finding.subject().stream())
                .toList();
    }

    /** Whether what a check found is more than isolated: three subjects, or half of all. */
    boolean isWidespread(String check) {
        return result(check)
                .map(CheckResult::counts)
                .filter(Sight::isWidespread)
                .isPresent();
    }

    private static boolean isWidespread(Counts counts) {
        return isWidespread(counts.failing(), counts.examined());
    }

    static boolean isWidespread(long failing, long all) {
        return failing >= SEVERAL || (failing > 0 && 2 * failing >= all);
    }

    private static boolean isNonconformity(Finding finding) {
        return finding.grade() == FindingGrade.MINOR || finding.grade() == FindingGrade.MAJOR;
    }

    /** Those of the checks that found a nonconformity. */
    List<String> carriers(String... checks) {
        return of(checks)
                .filter(result -> result.findings().stream().anyMatch(Sight::isNonconformity))
                .map(CheckResult::checkId)
                .toList();
    }

    /** Those of the checks that found a nonconformity in one of the records. */
    List<String> carriersOf(Collection<RecordId> records, String... checks) {
        return of(checks)
                .filter(result -> result.findings().stream()
                        .filter(Sight::isNonconformity)
                        .anyMatch(finding ->
                                finding.subject().filter(records::contains).isPresent()))
                .map(CheckResult::checkId)
                .toList();
    }

    /** Whether outputs of a flow had their chance, nobody took them up, and records would show it if somebody had. */
    boolean isMissed(RealisedFlow flow) {
        boolean untaken = !flow.flow().internal() && flow.due() > 0 && flow.takenUp() + flow.late() == 0;
        return untaken
                && (flow.state() == FlowState.DEAD
                        || (flow.state() == FlowState.NOT_DEMONSTRATED && takersWouldShow(flow)));
    }

    private boolean takersWouldShow(RealisedFlow flow) {
        return facts.interplay().history(flow.flow()).takerTypes().stream()
                .flatMap(name -> RecordTypes.named(name).stream())
                .anyMatch(facts::speaksOf);
    }

    boolean isMissed(String flow) {
        return isMissed(map.flow(flow));
    }

    Detection detection(AntiPattern pattern, String words, Collection<RecordId> records, List<String> checks) {
        List<RecordId> sorted = records.stream()
                .distinct()
                .sorted(Comparator.comparingInt(id -> facts.isms().columns().ordinalOf(id)))
                .toList();
        return new Detection(pattern, words, sorted, checks);
    }

    /** The first few identifiers, in the order given. */
    static String named(List<RecordId> ids) {
        String shown = ids.stream().limit(NAMED).map(RecordId::value).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? shown : shown + " and " + (ids.size() - NAMED) + " more";
    }

    /** A number with its noun. */
    static String count(long number, String one, String many) {
        return number == 1 ? "one " + one : number + " " + many;
    }

    /** What was seen, as one sentence. */
    static String sentence(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining("; "));
    }
}
