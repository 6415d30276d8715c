package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;
import org.isms4j.model.vocabulary.RecordTypes;

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
        return Stream.concat(dangling().stream(), conflicts(results)).toList();
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

    private List<Finding> dangling() {
        List<Finding> findings = new ArrayList<>();
        for (RecordType<?> type : RecordTypes.all()) {
            if (scene.columns.from(type) < scene.columns.to(type)) {
                dangling(type, findings);
            }
        }
        return findings;
    }

    private <R extends IsmsRecord> void dangling(RecordType<R> type, List<Finding> findings) {
        List<Attribute<R, ?>> links = type.attributes().stream()
                .filter(attribute -> attribute.isLink() && isSupplied(attribute))
                .toList();
        for (int ordinal = scene.columns.from(type); ordinal < scene.columns.to(type); ordinal++) {
            if (scene.exists(ordinal)) {
                R record = type.recordClass().cast(scene.columns.record(ordinal));
                links.forEach(link -> dangling(record, link, findings));
            }
        }
    }

    private boolean isSupplied(Attribute<?, ?> link) {
        return link.targets().isEmpty()
                || link.targets().stream()
                        .map(name -> RecordTypes.named(name).orElseThrow())
                        .anyMatch(type -> scene.columns.from(type) < scene.columns.to(type));
    }

    private <R extends IsmsRecord> void dangling(R record, Attribute<R, ?> link, List<Finding> findings) {
        for (Object target : link.values(record)) {
            if (target instanceof RecordId id && scene.columns.ordinalOf(id) < 0) {
                findings.add(finding(
                        "7.5.3-reference",
                        Optional.of(record.id()),
                        link.name() + ">" + id,
                        ReasonCode.CONTRARY_EVIDENCE,
                        record.id() + " names " + id + " as " + link.label() + ", but no such record was supplied"));
            }
        }
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
