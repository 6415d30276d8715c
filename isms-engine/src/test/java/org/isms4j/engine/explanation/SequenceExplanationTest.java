package org.isms4j.engine.explanation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.value;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.includes;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.regularly;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.standard.ClauseId;
import org.junit.jupiter.api.Test;

/** What verbs say that look at sequences, lists and versions. */
class SequenceExplanationTest {

    private final StringBuilder text = new StringBuilder();

    /** Both ways round, because what speaks against a record shows in full only where it fails. */
    private void tell(RecordType<?> type, List<IsmsRecord> records, Condition... conditions) {
        for (Condition condition : conditions) {
            for (Condition each : List.of(condition, not(condition))) {
                var check = Trial.check(forEvery(type).expect(each));
                text.append("## ").append(each.words()).append("\n\n");
                text.append(Trial.result(check, Trial.TODAY, records.toArray(new IsmsRecord[0]))
                                .explain())
                        .append("\n\n");
            }
        }
    }

    private static List<IsmsRecord> measured(String definedOn, String... days) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(MeasureDefinition.TYPE, "M-1")
                .on(MeasureDefinition.DEFINED_ON, definedOn)
                .build());
        for (String day : days) {
            records.add(Given.a(Measurement.TYPE, "V-" + day)
                    .to(Measurement.MEASURE, "M-1")
                    .on(Measurement.MEASURED_ON, day)
                    .build());
        }
        return records;
    }

    @Test
    void should_read_like_this_when_records_follow_each_other() throws IOException {
        Condition[] conditions = {
            regularly(
                    Measurement.MEASURE,
                    Measurement.MEASURED_ON,
                    Terms.statedWithGrace(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT),
                    its(MeasureDefinition.DEFINED_ON)),
            lately(
                    Measurement.MEASURE,
                    Measurement.MEASURED_ON,
                    Terms.interval(IntervalKey.MEASUREMENT),
                    its(MeasureDefinition.DEFINED_ON))
        };
        List<List<IsmsRecord>> cases = List.of(
                measured("2026-01-01", "2026-03-01", "2026-06-01", "2026-09-01"),
                measured("2026-01-01", "2026-03-01", "2026-09-01"),
                measured("2026-01-01", "2026-03-01"),
                measured("2026-01-01"),
                measured("2026-10-01"));
        for (List<IsmsRecord> records : cases) {
            tell(MeasureDefinition.TYPE, records, conditions);
            List<IsmsRecord> closed = new ArrayList<>(records);
            closed.add(Given.complete("2020-01-01", Measurement.TYPE));
            tell(MeasureDefinition.TYPE, closed, conditions);
        }

        Golden.assertText("verbs-regularly.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_lists_and_versions_are_looked_at() throws IOException {
        List<IsmsRecord> audits = List.of(
                Given.a(Audit.TYPE, "A-1")
                        .with(Audit.CLAUSES, ClauseId.parse("7.2"), ClauseId.parse("7.3"))
                        .build(),
                Given.a(Audit.TYPE, "A-2")
                        .with(Audit.CLAUSES, ClauseId.parse("7.2"))
                        .build(),
                Given.a(Audit.TYPE, "A-3").in(Presence.NONE, Audit.CLAUSES).build(),
                Given.a(Audit.TYPE, "A-4").build());
        var two = new Required.Fixed("the two", Arrays.asList(ClauseId.parse("7.2"), ClauseId.parse("7.3")));
        tell(Audit.TYPE, audits, includes(Audit.CLAUSES, two));
        List<IsmsRecord> versions = List.of(
                Given.a(SoAVersion.TYPE, "SOA-1")
                        .on(SoAVersion.IN_FORCE_FROM, "2025-01-01")
                        .build(),
                Given.a(SoAVersion.TYPE, "SOA-2")
                        .on(SoAVersion.IN_FORCE_FROM, "2026-01-01")
                        .to(SoAVersion.SUPERSEDES, "SOA-1")
                        .build(),
                Given.a(SoAVersion.TYPE, "SOA-3")
                        .on(SoAVersion.IN_FORCE_FROM, "2026-12-01")
                        .to(SoAVersion.SUPERSEDES, "SOA-2")
                        .build(),
                Given.a(SoAVersion.TYPE, "SOA-4").build());
        tell(SoAVersion.TYPE, versions, inForce(), inForceOn(value(LocalDate.of(2025, 6, 1))));

        Golden.assertText("verbs-lists.txt", text.toString());
    }
}
