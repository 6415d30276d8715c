package org.isms4j.engine.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;

/**
 * Findings about the records as such, raised at 7.5.3: references that lead nowhere although records of that type were
 * supplied, and records that contradict each other. They move no status: the fault may lie in the export.
 */
final class RecordFindings {

    static final ClauseId CLAUSE = ClauseId.parse("7.5.3");

    private static final List<ItemId> ITEMS = List.of(new ItemId(CLAUSE, "e"));

    private final Scene scene;

    RecordFindings(Scene scene) {
        this.scene = scene;
    }

    List<Finding> all(List<CheckResult> results) {
        return Stream.concat(dangling(), conflicts(results)).toList();
    }

    private Stream<Finding> conflicts(List<CheckResult> results) {
        return results.stream()
                .flatMap(result -> result.openPoints().stream())
                .filter(point -> point.reason() == ReasonCode.CONFLICT)
                .map(point -> finding(
                        "7.5.3-conflict",
                        point.subject(),
                        point.checkId(),
                        ReasonCode.CONFLICT,
                        "records contradict each other: "
                                + point.subject().map(RecordId::value).orElse("") + " in check " + point.checkId()));
    }

    private Stream<Finding> dangling() {
        return scene.isms.danglingReferences().stream()
                .map(reference -> finding(
                        "7.5.3-reference",
                        Optional.of(reference.source().id()),
                        reference.link().name() + ">" + reference.target(),
                        ReasonCode.CONTRARY_EVIDENCE,
                        reference + ", but no such record was supplied"));
    }

    private static Finding finding(
            String rule, Optional<RecordId> subject, String detail, ReasonCode reason, String message) {
        return new Finding(
                rule,
                ITEMS,
                subject,
                detail,
                FindingGrade.OBSERVATION,
                reason,
                rule,
                () -> message,
                () -> Explanation.of(Mark.NOTE, message));
    }
}
