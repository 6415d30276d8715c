package org.isms4j.engine.explanation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.today;
import static org.isms4j.engine.check.Terms.value;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.happened;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.includes;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.regularly;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;
import static org.isms4j.engine.check.Verbs.uncited;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
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

    private static Given<SoAEntry> entry(String id) {
        return Given.a(SoAEntry.TYPE, id);
    }

    @Test
    void should_read_like_this_when_a_value_is_that_of_a_linked_record() throws IOException {
        List<IsmsRecord> entries = List.of(
                Given.a(SoAVersion.TYPE, "SOA-1").with(SoAVersion.VERSION, "1").build(),
                Given.a(SoAVersion.TYPE, "SOA-2")
                        .in(Presence.NONE, SoAVersion.VERSION)
                        .build(),
                Given.a(SoAVersion.TYPE, "SOA-3").build(),
                entry("E-1").to(SoAEntry.STATEMENT, "SOA-1").build(),
                entry("E-2").to(SoAEntry.STATEMENT, "SOA-2").build(),
                entry("E-3").to(SoAEntry.STATEMENT, "SOA-3").build(),
                entry("E-4").to(SoAEntry.STATEMENT, "SOA-9").build(),
                entry("E-5").in(Presence.NONE, SoAEntry.STATEMENT).build(),
                entry("E-6").in(Presence.UNKNOWN, SoAEntry.STATEMENT).build(),
                entry("E-7").build());
        tell(
                SoAEntry.TYPE,
                entries,
                compare(Terms.via(SoAEntry.STATEMENT, SoAVersion.VERSION), Relation.EQUAL, value("1")),
                known(Terms.via(SoAEntry.STATEMENT, SoAVersion.VERSION)));

        Golden.assertText("verbs-via.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_only_a_schedule_says_when_something_happened() throws IOException {
        List<IsmsRecord> versions = new ArrayList<>();
        for (String day : List.of("2026-01-01", "2026-01-02", "2026-11-01", "2026-11-02")) {
            versions.add(Given.a(SoAVersion.TYPE, "SOA-" + day)
                    .on(SoAVersion.IN_FORCE_FROM, day)
                    .build());
            versions.add(Given.a(SoAVersion.TYPE, "APPROVED-" + day)
                    .on(SoAVersion.APPROVED_ON, day)
                    .on(SoAVersion.IN_FORCE_FROM, "2026-06-01")
                    .build());
        }
        versions.add(Given.a(SoAVersion.TYPE, "UNDATED").build());
        tell(
                SoAVersion.TYPE,
                versions,
                happened(value(LocalDate.of(2026, 1, 1)), today()),
                happened(its(SoAVersion.APPROVED_ON), today()),
                happened(value(LocalDate.of(2026, 1, 1)), its(SoAVersion.APPROVED_ON)));

        Golden.assertText("verbs-happened.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_somebody_acts_as_the_holder_of_a_role() throws IOException {
        List<IsmsRecord> records = new ArrayList<>(List.of(
                Given.a(Role.TYPE, "CISO").build(),
                Given.a(Role.TYPE, "CEO").build(),
                Given.a(RoleAssignment.TYPE, "RA-1")
                        .to(RoleAssignment.ROLE, "CISO")
                        .to(RoleAssignment.PERSON, "ADA")
                        .on(RoleAssignment.ASSIGNED_FROM, "2026-01-01")
                        .build(),
                Given.a(RoleAssignment.TYPE, "RA-2")
                        .to(RoleAssignment.ROLE, "CEO")
                        .to(RoleAssignment.PERSON, "BOB")
                        .on(RoleAssignment.ASSIGNED_FROM, "2026-06-01")
                        .build()));
        String[][] approvals = {
            {"ADA", "2026-05-01"},
            {"ADA", "2025-05-01"},
            {"BOB", "2026-05-01"},
            {"CISO", "2026-05-01"},
            {"CEO", null},
            {"BOB", null},
            {null, "2026-05-01"}
        };
        for (String[] approval : approvals) {
            var given = Given.a(SoAVersion.TYPE, "SOA-" + records.size());
            if (approval[0] != null) {
                given.to(SoAVersion.APPROVED_BY, approval[0]);
            }
            records.add((approval[1] == null ? given : given.on(SoAVersion.APPROVED_ON, approval[1])).build());
        }
        for (String named : List.of("CISO", "CEO", "ADA", "NOBODY")) {
            tell(
                    SoAVersion.TYPE,
                    records,
                    actsAs(its(SoAVersion.APPROVED_BY), value(RecordId.of(named)), its(SoAVersion.APPROVED_ON)));
        }

        Golden.assertText("verbs-acts-as.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_there_are_many_of_something() throws IOException {
        List<IsmsRecord> records = new ArrayList<>();
        for (int size : List.of(1, 5, 6, 7)) {
            records.add(Given.a(Audit.TYPE, "A-" + size)
                    .with(
                            Audit.CRITERIA,
                            IntStream.rangeClosed(1, size)
                                    .mapToObj(number -> "criterion " + number)
                                    .toArray(String[]::new))
                    .build());
        }
        for (String id : List.of("N-1", "N-2")) {
            records.add(
                    Given.a(AuditFinding.TYPE, id).to(AuditFinding.AUDIT, "A-5").build());
        }
        tell(
                Audit.TYPE,
                records,
                stated(Audit.CRITERIA),
                cited(AuditFinding.AUDIT),
                uncited(AuditFinding.AUDIT, there()));

        Golden.assertText("verbs-many.txt", text.toString());
    }
}
