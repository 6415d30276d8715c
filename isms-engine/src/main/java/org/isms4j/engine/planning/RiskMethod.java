package org.isms4j.engine.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.model.planning.LevelFunction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Whether a risk was scored by the method its assessment cites. Verbs have no arithmetic, so this is plain Java. */
final class RiskMethod {

    static final Set<Read> READS = reads(
            List.of(Risk.ASSESSMENT, Risk.CONSEQUENCE, Risk.LIKELIHOOD, Risk.LEVEL),
            List.of(RiskAssessment.CRITERIA_VERSION),
            List.of(
                    RiskCriteriaVersion.CONSEQUENCE_MINIMUM,
                    RiskCriteriaVersion.CONSEQUENCE_MAXIMUM,
                    RiskCriteriaVersion.LIKELIHOOD_MINIMUM,
                    RiskCriteriaVersion.LIKELIHOOD_MAXIMUM,
                    RiskCriteriaVersion.LEVEL_FUNCTION,
                    RiskCriteriaVersion.MATRIX));

    private RiskMethod() {}

    static CustomAnswer followsCriteria(IsmsRecord record, IsmsSnapshot isms) {
        Risk risk = (Risk) record;
        Optional<RiskCriteriaVersion> criteria = risk.assessment()
                .flatMap(id -> isms.find(RiskAssessment.TYPE, id))
                .flatMap(RiskAssessment::criteriaVersion)
                .flatMap(id -> isms.find(RiskCriteriaVersion.TYPE, id));
        if (criteria.isEmpty()) {
            return CustomAnswer.open(risk.id() + " leads to no risk criteria by way of its assessment");
        }
        if (risk.consequence().isEmpty()
                || risk.likelihood().isEmpty()
                || risk.level().isEmpty()) {
            return CustomAnswer.open(risk.id() + " does not state consequence, likelihood and level");
        }
        return follows(risk, criteria.get());
    }

    private static CustomAnswer follows(Risk risk, RiskCriteriaVersion criteria) {
        int consequence = risk.consequence().orElseThrow();
        int likelihood = risk.likelihood().orElseThrow();
        if (!isOn(consequence, criteria.consequenceMinimum(), criteria.consequenceMaximum())) {
            return CustomAnswer.unmet(
                    risk.id() + " has consequence " + consequence + ", which is not on the scale of " + criteria.id());
        }
        if (!isOn(likelihood, criteria.likelihoodMinimum(), criteria.likelihoodMaximum())) {
            return CustomAnswer.unmet(
                    risk.id() + " has likelihood " + likelihood + ", which is not on the scale of " + criteria.id());
        }
        OptionalInt expected = level(criteria, consequence, likelihood);
        if (expected.isEmpty()) {
            return CustomAnswer.open(
                    criteria.id() + " does not say which level follows from " + consequence + " and " + likelihood);
        }
        int level = risk.level().orElseThrow();
        String text = risk.id() + " has level " + level + ", and " + expected.getAsInt() + " follows from consequence "
                + consequence + " and likelihood " + likelihood + " by " + criteria.id();
        return level == expected.getAsInt() ? CustomAnswer.met(text) : CustomAnswer.unmet(text);
    }

    private static boolean isOn(int value, Optional<Integer> minimum, Optional<Integer> maximum) {
        return minimum.map(least -> value >= least).orElse(true)
                && maximum.map(most -> value <= most).orElse(true);
    }

    private static OptionalInt level(RiskCriteriaVersion criteria, int consequence, int likelihood) {
        Optional<LevelFunction> function = criteria.levelFunction();
        if (function.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (function.get()) {
            case PRODUCT -> OptionalInt.of(consequence * likelihood);
            case SUM -> OptionalInt.of(consequence + likelihood);
            case MAXIMUM -> OptionalInt.of(Math.max(consequence, likelihood));
            case MATRIX -> cell(criteria.matrix(), consequence + ":" + likelihood + "=");
        };
    }

    private static OptionalInt cell(List<String> matrix, String key) {
        return matrix.stream()
                .filter(cell -> cell.startsWith(key))
                .map(cell -> cell.substring(key.length()))
                .filter(level -> level.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Set<Read> reads(List<? extends Attribute<?, ?>>... attributes) {
        return List.of(attributes).stream()
                .flatMap(List::stream)
                .map(attribute -> new Read(attribute.owner().getSimpleName(), attribute.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
