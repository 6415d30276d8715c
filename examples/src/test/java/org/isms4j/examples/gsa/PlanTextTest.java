package org.isms4j.examples.gsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isms4j.examples.gsa.PlanText.State;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    @Test
    void should_take_the_day_as_that_of_completion_when_the_plan_is_complete() {
        PlanText plan =
                PlanText.parse("Questioned Costs:NoneStatus:Corrective action completeCorrective Action:The office"
                        + " wrote a procedure.Completion Date:March 6, 2025Agency Contact:Jo Doe");

        assertThat(plan.state()).isEqualTo(State.COMPLETE);
        assertThat(plan.day()).contains(LocalDate.of(2025, 3, 6));
        assertThat(plan.action()).isEqualTo("The office wrote a procedure.");
    }

    @Test
    void should_take_the_day_as_due_when_the_plan_is_in_progress() {
        PlanText plan = PlanText.parse("Status:Corrective action in progressCorrective Action:Write it."
                + "Completion Date:June 30, 2025Agency Contact:Jo Doe");

        assertThat(plan.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(plan.day()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void should_read_no_day_when_several_are_stated() {
        assertThat(PlanText.parse("Completion Date:June 30, 2025 and July 1, 2025 respectivelyAgency Contact:Jo Doe")
                        .day())
                .isEmpty();
        assertThat(PlanText.parse("Implementation date(s): May 1, 2025 Responsible persons: Jo. Implementation date(s):"
                                + " May 2, 2025 Responsible persons: Jo")
                        .day())
                .isEmpty();
    }

    @Test
    void should_read_no_day_when_it_is_not_precise_to_the_day_or_does_not_exist() {
        assertThat(PlanText.parse("Implementation date(s): June 2025 Responsible persons: Jo Doe")
                        .day())
                .isEmpty();
        assertThat(PlanText.parse("Implementation date(s): June 31, 2025 Responsible persons: Jo Doe")
                        .day())
                .isEmpty();
        assertThat(PlanText.parse("Completion Date:N/AAgency Contact:Jo Doe").day())
                .isEmpty();
    }

    @Test
    void should_read_the_day_when_only_a_blank_is_missing() {
        assertThat(PlanText.parse("Implementation date(s): March 1,2025 Responsible persons: Jo Doe")
                        .day())
                .contains(LocalDate.of(2025, 3, 1));
        assertThat(PlanText.parse("Planned completion date for corrective action plan: April 30, 2025")
                        .day())
                .contains(LocalDate.of(2025, 4, 30));
    }

    @Test
    void should_be_complete_without_a_day_when_it_is_implemented_as_of_some_day() {
        PlanText plan =
                PlanText.parse("Implementation date(s): Implemented as of May 8, 2025 Responsible persons: Jo Doe");

        assertThat(plan.state()).isEqualTo(State.COMPLETE);
        assertThat(plan.day()).isEmpty();
    }

    @Test
    void should_keep_the_statement_when_no_action_is_held_to_be_required() {
        PlanText plan = PlanText.parse("Status:Managements opinion is that corrective action is not required"
                + "Corrective Action:We disagree.Completion Date:N/AAgency Contact:Jo Doe");

        assertThat(plan.state()).isEqualTo(State.NOT_REQUIRED);
        assertThat(plan.statement()).isEqualTo("Managements opinion is that corrective action is not required");
    }

    @Test
    void should_state_nothing_when_the_status_differs_from_item_to_item() {
        assertThat(PlanText.parse("Status:Corrective action complete (first item)Corrective action in progress (second"
                                + " item)Corrective Action:Do both.")
                        .state())
                .isEqualTo(State.NOT_STATED);
    }

    @Test
    void should_keep_the_whole_text_when_it_has_no_headings() {
        PlanText plan = PlanText.parse("Withheld.");

        assertThat(plan.state()).isEqualTo(State.NOT_STATED);
        assertThat(plan.action()).isEqualTo("Withheld.");
    }
}
