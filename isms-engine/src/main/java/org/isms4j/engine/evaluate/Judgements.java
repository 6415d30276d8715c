package org.isms4j.engine.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.AssessorJudgement;

/** Judgements of assessors that hold on a day, by what they judge. */
final class Judgements {

    private final Map<String, AssessorJudgement> byTarget = new HashMap<>();

    Judgements(Scene scene) {
        List<AssessorJudgement> inOrder = scene.isms.all(AssessorJudgement.TYPE).stream()
                .filter(judgement -> holds(judgement, scene))
                .sorted(Comparator.comparing((AssessorJudgement judgement) ->
                                judgement.judgedOn().orElseThrow())
                        .thenComparing(Judgements::severity)
                        .thenComparing(AssessorJudgement::id))
                .toList();
        inOrder.forEach(judgement -> byTarget.put(judgement.target().orElseThrow(), judgement));
    }

    /** Of two judgements of one day on the same thing the worse one prevails. */
    private static int severity(AssessorJudgement judgement) {
        return switch (judgement.verdict().orElseThrow()) {
            case CONFORMING -> 0;
            case NOT_DEMONSTRATED -> 1;
            case NONCONFORMING_MINOR -> 2;
            case NONCONFORMING_MAJOR -> 3;
        };
    }

    /** A judgement needs a target, a verdict, an author, a day and a reason; one without them judges nothing. */
    private static boolean holds(AssessorJudgement judgement, Scene scene) {
        return judgement.target().isPresent()
                && judgement.verdict().isPresent()
                && judgement.judgedBy().isPresent()
                && judgement.reason().isPresent()
                && judgement
                        .judgedOn()
                        .filter(day -> Days.of(day) <= scene.known)
                        .isPresent()
                && judgement
                        .validUntil()
                        .map(day -> Days.of(day) >= scene.today)
                        .orElse(true);
    }

    /** The judgements on a check: the one on itself, or those on all the items it examines; none where one is missing. */
    List<AssessorJudgement> on(Check check) {
        AssessorJudgement own = byTarget.get(check.id());
        if (own != null) {
            return List.of(own);
        }
        List<AssessorJudgement> items = check.items().stream()
                .flatMap(item -> Optional.ofNullable(byTarget.get(item.toString())).stream())
                .toList();
        return items.size() == check.items().size() ? items : List.of();
    }

    /** The judgement on a single finding. */
    Optional<AssessorJudgement> on(String findingId) {
        return Optional.ofNullable(byTarget.get(findingId));
    }

    boolean isEmpty() {
        return byTarget.isEmpty();
    }
}
