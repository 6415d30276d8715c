package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.report.CheckResult;

/** The anti-patterns that records show: what the findings of several checks have in common. */
final class AntiPatterns {

    private final Sight sight;

    /**
     * Prepares the search.
     *
     * @param facts the records on a day
     * @param map the map of the day, with measures
     * @param results what the checks found
     */
    AntiPatterns(Facts facts, InteractionMap map, List<CheckResult> results) {
        this.sight = new Sight(facts, map, results);
    }

    /** Those that are shown, in order. */
    List<Detection> detections() {
        StructurePatterns structure = new StructurePatterns(sight);
        DocumentPatterns documents = new DocumentPatterns(sight);
        RiskPatterns risks = new RiskPatterns(sight);
        FeedbackPatterns feedback = new FeedbackPatterns(sight);
        ReviewPatterns reviews = new ReviewPatterns(sight);
        AuditPatterns audits = new AuditPatterns(sight);
        Neglect neglect = new Neglect(sight);
        return Stream.of(
                        structure.isolated(),
                        documents.forgotten(),
                        risks.assessedOnce(),
                        feedback.incidentsWithout(),
                        neglect.leftAlone(),
                        risks.checklist(),
                        documents.documentsOnly(),
                        structure.separate(),
                        reviews.measuredOnly(),
                        audits.withoutUse(),
                        feedback.notActedOn(),
                        risks.plannedOnly(),
                        neglect.fromOutsideOnly(),
                        reviews.theatre())
                .flatMap(Optional::stream)
                .toList();
    }
}
