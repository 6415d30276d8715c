package org.isms4j.engine.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Counts over all risks that no verb can take. */
final class RiskTallies {

    static final Set<Read> UNIT_READS = RiskMethod.reads(
            List.of(ScopeVersion.UNITS, ScopeVersion.IN_FORCE_FROM),
            List.of(RiskAssessment.UNITS, RiskAssessment.NO_RISK_UNITS, RiskAssessment.COMPLETED_ON),
            List.of(Risk.UNITS, Risk.ASSESSMENT));

    static final Set<Read> COPY_READS = RiskMethod.reads(
            List.of(Risk.TITLE, Risk.CONSEQUENCE, Risk.LIKELIHOOD, Risk.ASSESSMENT, Risk.SUPERSEDES),
            List.of(RiskAssessment.COMPLETED_ON),
            List.of(Incident.DETECTED_ON),
            List.of(OperationalChange.IMPLEMENTED_ON));

    private static final int FEWEST_RISKS = 5;
    private static final double LARGEST_SHARE = 0.95;

    private RiskTallies() {}

    static Optional<CustomAnswer> unitsCovered(IsmsSnapshot isms, LocalDate until) {
        Optional<ScopeVersion> scope = isms.all(ScopeVersion.TYPE).stream()
                .filter(version -> happened(version.inForceFrom(), until))
                .max(Comparator.comparing(
                                (ScopeVersion version) -> version.inForceFrom().orElseThrow())
                        .thenComparing(ScopeVersion::id));
        boolean assessed = runs(isms, until).findAny().isPresent();
        if (scope.isEmpty() || scope.get().units().isEmpty() || !assessed) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>(scope.get().units());
        runs(isms, until).forEach(run -> {
            run.units().forEach(missing::remove);
            run.noRiskUnits().forEach(missing::remove);
        });
        isms.all(Risk.TYPE).stream()
                .filter(risk -> happened(risk.identifiedOn(), until))
                .forEach(risk -> risk.units().forEach(missing::remove));
        return Optional.of(
                missing.isEmpty()
                        ? CustomAnswer.met("all units of " + scope.get().id() + " were looked at")
                        : CustomAnswer.unmet("no risk and no assessment names " + String.join(", ", missing)));
    }

    static Optional<CustomAnswer> notCopiedForward(IsmsSnapshot isms, LocalDate until) {
        List<RiskAssessment> runs = runs(isms, until)
                .sorted(Comparator.comparing(
                                (RiskAssessment run) -> run.completedOn().orElseThrow())
                        .thenComparing(RiskAssessment::id))
                .toList();
        int newest = runs.size() - 1;
        while (newest > 0 && repeated(isms, runs.get(newest)).size() < FEWEST_RISKS) {
            newest--;
        }
        if (newest < 1) {
            return Optional.empty();
        }
        return comparedWithBefore(isms, runs.get(newest - 1), runs.get(newest));
    }

    /** The risks of a run that replace one of an earlier run; a run for one occasion may have few of them. */
    private static List<Risk> repeated(IsmsSnapshot isms, RiskAssessment run) {
        return isms.citing(Risk.ASSESSMENT, run.id()).stream()
                .filter(risk -> risk.supersedes().isPresent())
                .toList();
    }

    private static Optional<CustomAnswer> comparedWithBefore(
            IsmsSnapshot isms, RiskAssessment before, RiskAssessment newest) {
        LocalDate from = before.completedOn().orElseThrow();
        if (!somethingHappened(isms, from, newest.completedOn().orElseThrow())) {
            return Optional.empty();
        }
        List<Risk> repeated = repeated(isms, newest);
        long same = repeated.stream().filter(risk -> isCopy(risk, isms)).count();
        String text = same + " of " + repeated.size() + " risks of " + newest.id() + " are as before";
        return Optional.of(same < LARGEST_SHARE * repeated.size() ? CustomAnswer.met(text) : CustomAnswer.unmet(text));
    }

    private static Stream<RiskAssessment> runs(IsmsSnapshot isms, LocalDate until) {
        return isms.all(RiskAssessment.TYPE).stream().filter(run -> happened(run.completedOn(), until));
    }

    private static boolean happened(Optional<LocalDate> day, LocalDate until) {
        return day.filter(date -> !date.isAfter(until)).isPresent();
    }

    private static boolean somethingHappened(IsmsSnapshot isms, LocalDate from, LocalDate to) {
        Set<LocalDate> days = new HashSet<>();
        isms.all(Incident.TYPE).forEach(incident -> incident.detectedOn().ifPresent(days::add));
        isms.all(OperationalChange.TYPE)
                .forEach(change -> change.implementedOn().ifPresent(days::add));
        return days.stream().anyMatch(day -> day.isAfter(from) && !day.isAfter(to));
    }

    private static boolean isCopy(Risk risk, IsmsSnapshot isms) {
        return risk.supersedes()
                .flatMap(id -> isms.find(Risk.TYPE, id))
                .filter(earlier -> earlier.title().equals(risk.title())
                        && earlier.consequence().equals(risk.consequence())
                        && earlier.likelihood().equals(risk.likelihood()))
                .isPresent();
    }
}
