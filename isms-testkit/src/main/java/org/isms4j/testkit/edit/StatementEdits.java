package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** For each check of 6.1.3 that is about the Statement of Applicability edits that it must find. */
final class StatementEdits {

    private static final Pick<SoAVersion> STATEMENT = Pick.inForce(SoAVersion.TYPE);
    private static final Pick<SoAEntry> ENTRIES =
            Pick.of(SoAEntry.TYPE).where((entry, isms, asOf) -> isInForce(entry, isms, asOf));
    private static final Pick<SoAEntry> INCLUDED = ENTRIES.stating(SoAEntry.INCLUDED, true);
    private static final Pick<SoAEntry> PLANNED =
            INCLUDED.stating(SoAEntry.IMPLEMENTATION, ImplementationStatus.NOT_IMPLEMENTED);
    private static final Pick<SoAEntry> WITHOUT_TREATMENT =
            INCLUDED.where((entry, isms, asOf) -> entry.necessaryControl()
                    .flatMap(id -> isms.find(NecessaryControl.TYPE, id))
                    .filter(control -> control.treatments().isEmpty())
                    .isPresent());

    private StatementEdits() {}

    static List<BreakingEdit> statement() {
        return List.of(
                BreakingEdit.of(
                        "6.1.3-05",
                        "statement-never-approved",
                        "The Statement of Applicability is in use, and nobody approved it",
                        STATEMENT.first(statement -> One.none(statement, SoAVersion.APPROVED_ON))),
                BreakingEdit.of(
                        "6.1.3-05",
                        "statement-withdrawn",
                        "The Statement of Applicability was withdrawn last month and not replaced",
                        Edit.on(asOf -> STATEMENT.first(
                                statement -> One.set(statement, SoAVersion.IN_FORCE_TO, asOf.minusDays(30))))),
                BreakingEdit.of(
                        "6.1.3-13",
                        "statement-not-renewed",
                        "A control was determined months after the Statement of Applicability was approved, which was not"
                                + " renewed",
                        Edit.on(StatementEdits::overtaken)),
                BreakingEdit.of(
                        "6.1.3-14",
                        "certificate-names-replaced-statement",
                        "The certificate names a Statement of Applicability that was replaced, and nobody told the"
                                + " certification body",
                        Edit.none(CertificationCycle.TYPE, CertificationCycle.SOA_CHANGE_NOTIFIED_ON)));
    }

    static List<BreakingEdit> entries() {
        return List.of(
                BreakingEdit.of(
                        "6.1.3-06",
                        "entry-without-justification",
                        "An entry of the Statement of Applicability gives no justification",
                        ENTRIES.first(entry -> One.none(entry, SoAEntry.JUSTIFICATION))),
                BreakingEdit.of(
                        "6.1.3-06",
                        "included-without-status",
                        "An included control does not say whether it is implemented",
                        INCLUDED.first(entry -> One.none(entry, SoAEntry.IMPLEMENTATION))),
                BreakingEdit.of(
                        "6.1.3-06",
                        "control-of-annex-left-out",
                        "The Statement of Applicability says nothing about a control of Annex A that is not needed",
                        ENTRIES.stating(SoAEntry.INCLUDED, false).first(One::never)),
                BreakingEdit.of(
                        "6.1.3-07",
                        "control-not-in-the-statement",
                        "A necessary control of the organization's own is missing in the Statement of Applicability",
                        STATEMENT.first(statement -> Edit.with(NecessaryControl.builder()
                                .id(RecordId.of("EXTRA-CONTROL"))
                                .title("A control nobody included")
                                .none(NecessaryControl.ANNEX_A)
                                .determinedOn(
                                        statement.approvedOn().orElseThrow().minusDays(30))
                                .build()))),
                BreakingEdit.of(
                        "6.1.3-07",
                        "necessary-control-excluded",
                        "The Statement of Applicability excludes a control that was determined as necessary",
                        INCLUDED.first(entry -> One.set(entry, SoAEntry.INCLUDED, false))),
                BreakingEdit.of(
                        "6.1.3-08",
                        "control-without-reason",
                        "A control is included for which there is neither a risk nor a requirement nor a decision",
                        WITHOUT_TREATMENT.first(
                                entry -> One.none(entry, SoAEntry.JUSTIFICATIONS, SoAEntry.OWN_DECISION))),
                BreakingEdit.of(
                        "6.1.3-09",
                        "implemented-on-paper",
                        "A control is said to be implemented, and nothing shows that it operates",
                        PLANNED.first(
                                entry -> One.set(entry, SoAEntry.IMPLEMENTATION, ImplementationStatus.IMPLEMENTED))),
                BreakingEdit.of(
                        "6.1.3-09",
                        "not-implemented-and-nothing-planned",
                        "A control is not implemented, and no action is to change that",
                        PLANNED.each(entry -> Pick.of(TreatmentAction.TYPE)
                                .where(action -> entry.necessaryControl()
                                        .filter(action.controls()::contains)
                                        .isPresent())
                                .each(action -> One.none(action, TreatmentAction.CONTROLS)))));
    }

    /** Statement and comparison move back, and a control forward, more than the time for taking up between them. */
    private static Edit overtaken(LocalDate asOf) {
        return STATEMENT
                .first(statement -> One.set(statement, SoAVersion.APPROVED_ON, asOf.minusDays(130)))
                .and(Pick.of(AnnexAComparison.TYPE)
                        .newestBy(AnnexAComparison.COMPARED_ON)
                        .first(comparison -> One.set(comparison, AnnexAComparison.COMPARED_ON, asOf.minusDays(99))))
                .and(Pick.inForce(NecessaryControl.TYPE)
                        .first(control -> One.set(control, NecessaryControl.DETERMINED_ON, asOf.minusDays(100))));
    }

    private static boolean isInForce(SoAEntry entry, IsmsSnapshot isms, LocalDate asOf) {
        return entry.statement()
                .flatMap(id -> isms.find(SoAVersion.TYPE, id))
                .filter(statement -> Pick.isInForce(SoAVersion.TYPE, statement, isms, asOf))
                .isPresent();
    }
}
