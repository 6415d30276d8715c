package org.isms4j.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTalliesTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 1);

    private final List<IsmsRecord> records = new ArrayList<>();

    private void scope(String id, String from, String... units) {
        records.add(Given.a(ScopeVersion.TYPE, id)
                .on(ScopeVersion.IN_FORCE_FROM, from)
                .with(ScopeVersion.UNITS, units)
                .build());
    }

    private void run(String id, String completedOn) {
        records.add(Given.a(RiskAssessment.TYPE, id)
                .on(RiskAssessment.COMPLETED_ON, completedOn)
                .build());
    }

    @Nested
    class Units {

        private Optional<CustomAnswer> answer() {
            return RiskTallies.unitsCovered(IsmsSnapshot.of(records), UNTIL);
        }

        private void risk(String unit, String identifiedOn) {
            records.add(Given.a(Risk.TYPE, "R-" + records.size())
                    .on(Risk.IDENTIFIED_ON, identifiedOn)
                    .with(Risk.UNITS, unit)
                    .build());
        }

        @Test
        void should_say_nothing_when_there_is_no_scope_with_units_or_no_assessment() {
            run("RA-1", "2026-05-01");
            assertThat(answer()).isEmpty();

            scope("S-1", "2026-01-01");
            assertThat(answer()).isEmpty();

            records.remove(0);
            scope("S-2", "2026-02-01", "Yard");
            assertThat(answer()).isEmpty();

            run("RA-2", "2026-11-02");
            assertThat(answer()).isEmpty();
        }

        @Test
        void should_be_met_when_a_risk_or_an_assessment_names_each_unit() {
            scope("S-1", "2026-01-01", "Office", "Quay", "Yard");
            records.add(Given.a(RiskAssessment.TYPE, "RA-1")
                    .on(RiskAssessment.COMPLETED_ON, "2026-11-01")
                    .with(RiskAssessment.UNITS, "Office")
                    .with(RiskAssessment.NO_RISK_UNITS, "Quay")
                    .build());
            risk("Yard", "2026-11-01");

            assertThat(answer()).contains(CustomAnswer.met("all units of S-1 were looked at"));
        }

        @Test
        void should_name_the_units_in_order_when_nothing_names_them_by_then() {
            scope("S-1", "2026-01-01", "Yard", "Quay", "Office");
            run("RA-1", "2026-05-01");
            risk("Quay", "2026-11-02");
            risk("Office", "2026-05-01");

            assertThat(answer()).contains(CustomAnswer.unmet("no risk and no assessment names Quay, Yard"));
        }

        /** Of several of one day the last by identifier counts; one that is not yet in force does not. */
        @Test
        void should_take_the_newest_scope_in_force_when_there_are_several() {
            scope("S-2", "2026-02-01", "Yard");
            scope("S-1", "2026-02-01", "Old");
            scope("S-0", "2025-02-01", "Older");
            scope("S-3", "2026-11-02", "Future");
            run("RA-1", "2026-05-01");

            assertThat(answer()).contains(CustomAnswer.unmet("no risk and no assessment names Yard"));
        }
    }

    @Nested
    class Copies {

        private Optional<CustomAnswer> answer() {
            return RiskTallies.notCopiedForward(IsmsSnapshot.of(records), UNTIL);
        }

        private void risks(String run, int changed, int copied) {
            for (int i = 0; i < changed + copied; i++) {
                records.add(risk("OLD-" + run + i, "RA-0", 1).build());
                records.add(risk("NEW-" + run + i, run, i < changed ? 2 : 1)
                        .to(Risk.SUPERSEDES, "OLD-" + run + i)
                        .build());
            }
        }

        private Given<Risk> risk(String id, String run, int consequence) {
            return risk(id, run, "Fire", 3).with(Risk.CONSEQUENCE, consequence);
        }

        private Given<Risk> risk(String id, String run, String title, int likelihood) {
            return Given.a(Risk.TYPE, id)
                    .to(Risk.ASSESSMENT, run)
                    .with(Risk.TITLE, title)
                    .with(Risk.LIKELIHOOD, likelihood);
        }

        private void incident(String detectedOn) {
            records.add(Given.a(Incident.TYPE, "I-" + records.size())
                    .on(Incident.DETECTED_ON, detectedOn)
                    .build());
        }

        private void twoRuns() {
            run("RA-0", "2025-05-01");
            run("RA-1", "2026-05-01");
        }

        @ParameterizedTest(name = "{1} copies beside {0} others: {2}")
        @CsvSource({"1, 19, UNMET", "2, 18, MET", "0, 5, UNMET", "5, 0, MET"})
        void should_be_unmet_when_nearly_all_are_copies(int changed, int copied, CustomAnswer.Outcome outcome) {
            twoRuns();
            risks("RA-1", changed, copied);
            incident("2025-06-01");

            assertThat(answer())
                    .contains(new CustomAnswer(
                            outcome, copied + " of " + (changed + copied) + " risks of RA-1 are as before"));
        }

        @Test
        void should_say_nothing_when_there_are_too_few_risks_or_only_one_run() {
            twoRuns();
            risks("RA-1", 0, 4);
            incident("2025-06-01");
            assertThat(answer()).isEmpty();

            records.clear();
            run("RA-1", "2026-05-01");
            risks("RA-1", 0, 5);
            incident("2025-06-01");
            assertThat(answer()).isEmpty();

            records.clear();
            assertThat(answer()).isEmpty();
        }

        /** A run for one occasion has few risks; the one before it counts. */
        @Test
        void should_look_further_back_when_the_newest_run_repeats_few_risks() {
            run("RA-2", "2026-08-01");
            twoRuns();
            risks("RA-1", 0, 5);
            risks("RA-2", 0, 4);
            incident("2025-06-01");

            assertThat(answer()).contains(CustomAnswer.unmet("5 of 5 risks of RA-1 are as before"));
        }

        /** Those that are new in a run repeat nothing. */
        @Test
        void should_count_only_risks_that_replace_one_when_some_are_new() {
            twoRuns();
            risks("RA-1", 0, 5);
            records.add(risk("FRESH", "RA-1", 1).build());
            incident("2025-06-01");

            assertThat(answer()).contains(CustomAnswer.unmet("5 of 5 risks of RA-1 are as before"));
        }

        @ParameterizedTest(name = "something on {0}: {1}")
        @CsvSource({"2025-05-01, false", "2025-05-02, true", "2026-05-01, true", "2026-05-02, false"})
        void should_say_nothing_when_nothing_happened_between_the_runs(String day, boolean answered) {
            twoRuns();
            risks("RA-1", 0, 5);
            incident(day);
            assertThat(answer().isPresent()).isEqualTo(answered);

            records.remove(records.size() - 1);
            records.add(Given.a(OperationalChange.TYPE, "CH-1")
                    .on(OperationalChange.IMPLEMENTED_ON, day)
                    .build());
            assertThat(answer().isPresent()).isEqualTo(answered);
        }

        @Test
        void should_not_be_a_copy_when_title_or_likelihood_was_changed() {
            twoRuns();
            risks("RA-1", 0, 3);
            for (String id : List.of("A", "B")) {
                records.add(risk("OLD-" + id, "RA-0", 1).build());
            }
            records.add(risk("NEW-A", "RA-1", "Flood", 3)
                    .with(Risk.CONSEQUENCE, 1)
                    .to(Risk.SUPERSEDES, "OLD-A")
                    .build());
            records.add(risk("NEW-B", "RA-1", "Fire", 4)
                    .with(Risk.CONSEQUENCE, 1)
                    .to(Risk.SUPERSEDES, "OLD-B")
                    .build());
            incident("2025-06-01");

            assertThat(answer()).contains(CustomAnswer.met("3 of 5 risks of RA-1 are as before"));
        }
    }
}
