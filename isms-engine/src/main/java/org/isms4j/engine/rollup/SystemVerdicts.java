package org.isms4j.engine.rollup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.SystemAspect;
import org.isms4j.model.report.SystemVerdict;

/** What 4.4 comes to in its six parts, from its checks. */
public final class SystemVerdicts {

    private static final Map<SystemAspect, List<String>> CHECKS = new EnumMap<>(Map.of(
            SystemAspect.ESTABLISHED, List.of("4.4-01"),
            SystemAspect.IMPLEMENTED, List.of("4.4-03", "4.4-11"),
            SystemAspect.MAINTAINED, List.of("4.4-07", "4.4-08"),
            SystemAspect.IMPROVED, List.of("4.4-09"),
            SystemAspect.PROCESSES, List.of("4.4-01", "4.4-02"),
            SystemAspect.INTERACTIONS, List.of("4.4-04", "4.4-05", "4.4-06", "4.4-10")));

    private SystemVerdicts() {}

    /**
     * Returns the six parts.
     *
     * @param results results of all checks
     * @return the parts in order; one whose checks are all left out is undetermined
     */
    public static List<SystemVerdict> of(List<CheckResult> results) {
        return CHECKS.entrySet().stream()
                .map(entry -> verdict(entry.getKey(), entry.getValue(), results))
                .toList();
    }

    private static SystemVerdict verdict(SystemAspect aspect, List<String> ids, List<CheckResult> results) {
        List<CheckResult> own = results.stream()
                .filter(result -> ids.contains(result.checkId()))
                .toList();
        List<ConformityStatus> moving = own.stream()
                .filter(CheckResult::movesStatus)
                .map(CheckResult::status)
                .toList();
        return new SystemVerdict(
                aspect,
                moving.isEmpty() ? ConformityStatus.UNDETERMINED : ConformityStatus.worst(moving),
                own.stream().map(CheckResult::checkId).toList());
    }
}
