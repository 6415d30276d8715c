package org.isms4j.testkit.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.vocabulary.RecordTypes;

/** Values of attributes that mean something only if they come from a list that the description does not know. */
final class MeaningfulValues {

    private static final List<Object> INTERVALS = List.of(IntervalKey.values()).stream()
            .map(key -> (Object) key.key())
            .toList();

    private static final List<Object> LETTERS = Iso27001.clause(ClauseId.parse("9.3.2")).items().stream()
            .map(item -> (Object) item.id().letter())
            .toList();

    private static final List<Object> TYPES = RecordTypes.all().stream()
            .map(type -> (Object) (type.name().length() % 3 == 0 ? "*" : type.name()))
            .toList();

    private static final Map<Attribute<?, ?>, List<Object>> LISTS = Map.of(
            IntervalDeclaration.KEY, INTERVALS,
            GraceDeclaration.KEY, INTERVALS,
            ReviewInput.LETTER, LETTERS,
            CompletenessDeclaration.RECORD_TYPES, TYPES,
            AssessorJudgement.TARGET, List.of("10.2-08", "9.1-01", "8.3-01", "6.1.2-08/Risk-1", "10.2 p1"),
            Nonconformity.REQUIREMENT, List.of("7.2", "8.1", "A.8.8"),
            Risk.LEVEL, List.of(4, 6, 8, 9),
            RiskCriteriaVersion.ACCEPTABLE_LEVEL, List.of(4, 6, 8),
            RiskCriteriaVersion.CONSEQUENCE_MINIMUM, List.of(1),
            RiskCriteriaVersion.LIKELIHOOD_MINIMUM, List.of(1));

    private MeaningfulValues() {}

    static Optional<Object> of(Attribute<?, ?> attribute, SplittableRandom random) {
        List<Object> list = LISTS.getOrDefault(attribute, List.of());
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
