package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.on;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.Period;
import java.util.List;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.record.RecordId;

/** Edits of 8.1: criteria, executions, actions, changes and external providers. */
final class OperationalControlEdits {

    private OperationalControlEdits() {}

    static List<BreakingEdit> edits() {
        return List.of(
                BreakingEdit.of(
                                "8.1-01",
                                "processes-without-criteria",
                                "Processes have no criteria",
                                none(ProcessDefinition.TYPE, ProcessDefinition.CRITERIA))
                        .touching("4.4"),
                BreakingEdit.of(
                        "8.1-02",
                        "execution-missed-in-silence",
                        "A process was not carried out when due, and nobody said why",
                        Pick.inForce(ProcessDefinition.TYPE)
                                .first(process -> on(asOf -> with(ProcessExecution.builder()
                                        .id(RecordId.of("MISSED-RUN"))
                                        .process(process.id())
                                        .dueOn(asOf.minusDays(40))
                                        .none(ProcessExecution.EXECUTED_ON)
                                        .result(ExecutionResult.MISSED)
                                        .build())))),
                BreakingEdit.of(
                                "8.1-03",
                                "planned-action-forgotten",
                                "A planned action is overdue and was not moved",
                                on(asOf -> with(PlannedAction.builder()
                                        .id(RecordId.of("FORGOTTEN-ACTION"))
                                        .title("Action that nobody thought of any more")
                                        .plannedOn(asOf.minusMonths(9))
                                        .dueOn(asOf.minusDays(10))
                                        .none(PlannedAction.COMPLETED_ON)
                                        .build())))
                        .touching("6.1.1"),
                BreakingEdit.of(
                        "8.1-04",
                        "process-never-carried-out",
                        "A process was defined two years ago, and nothing shows that it was ever carried out",
                        Pick.inForce(ProcessDefinition.TYPE)
                                .first(other -> on(asOf -> with(ProcessDefinition.builder()
                                        .id(RecordId.of("IDLE-PROCESS"))
                                        .title("Exercise of the emergency plan")
                                        .owner(other.owner())
                                        .criteria("Every unit takes part")
                                        .businessProcess("Terminal operations")
                                        .interval(Period.ofMonths(6))
                                        .definedOn(asOf.minusYears(2))
                                        .build())))),
                BreakingEdit.of(
                        "8.1-05",
                        "change-without-approval",
                        "A planned change took effect without assessment and approval",
                        on(asOf -> with(OperationalChange.builder()
                                .id(RecordId.of("HASTY-CHANGE"))
                                .title("Change in a hurry")
                                .planned(true)
                                .significant(false)
                                .proposedOn(asOf.minusDays(31))
                                .implementedOn(asOf.minusDays(30))
                                .none(OperationalChange.ASSESSED_ON)
                                .build()))),
                BreakingEdit.of(
                                "8.1-06",
                                "unintended-change-not-reviewed",
                                "Nobody looked at what an unintended change caused",
                                on(asOf -> with(OperationalChange.builder()
                                        .id(RecordId.of("UNSEEN-CHANGE"))
                                        .title("Change that nobody wanted")
                                        .planned(false)
                                        .significant(false)
                                        .implementedOn(asOf.minusDays(120))
                                        .build())))
                        .touching("4.4"),
                BreakingEdit.of(
                        "8.1-07",
                        "providers-without-requirements",
                        "No requirements were agreed with external providers",
                        none(ExternalProvider.TYPE, ExternalProvider.REQUIREMENTS_AGREED_ON)),
                BreakingEdit.of(
                                "8.1-07",
                                "providers-not-reviewed",
                                "External providers were never reviewed",
                                without(ProviderReview.TYPE))
                        .touching("4.4", "7.5.3"));
    }
}
