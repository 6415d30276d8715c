package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.SecurityProperty;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.EvidenceItem;

/** A hundred records of a synthetic organization that belong together. */
final class SyntheticBlock {

    private static final int LAST_START = 1090;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<FindingType> FINDING_TYPES = List.of(FindingType.values());
    private static final ClauseId AUDITED = ClauseId.parse("9");

    private final int block;
    private final SplittableRandom random;
    private final SharedRecords shared;
    private final LocalDate start;

    SyntheticBlock(int block, SplittableRandom random, SharedRecords shared) {
        this.block = block;
        this.random = random;
        this.shared = shared;
        this.start = SyntheticOrganization.FIRST_DAY.plusDays(random.nextInt(LAST_START));
    }

    void addTo(List<IsmsRecord> all) {
        for (int family = 0; family < 5; family++) {
            addRisks(all, family);
        }
        addControls(all);
        addIncidents(all);
        addNonconformities(all);
        addAudit(all);
        addDocuments(all);
    }

    private RecordId id(String kind, int number) {
        return RecordId.of(kind + "-" + block + "-" + number);
    }

    /** A day some time later, or the last day of the history. */
    private LocalDate day(int later) {
        LocalDate day = start.plusDays(later);
        return day.isAfter(SyntheticOrganization.LAST_DAY) ? SyntheticOrganization.LAST_DAY : day;
    }

    /** Five risks, and for the first of them a decision, an action, its result, the new evaluation and the acceptance. */
    private void addRisks(List<IsmsRecord> all, int family) {
        RecordId owner = SharedRecords.person(random.nextInt(shared.people()));
        RecordId first = id("RISK", family * 5);
        for (int i = 0; i < 5; i++) {
            int consequence = 1 + random.nextInt(5);
            int likelihood = 1 + random.nextInt(5);
            all.add(Risk.builder()
                    .id(id("RISK", family * 5 + i))
                    .assessment(SharedRecords.assessment(random.nextInt(SharedRecords.YEARS)))
                    .identifiedOn(start)
                    .evaluatedOn(start)
                    .owner(owner)
                    .addProperty(SecurityProperty.INTEGRITY)
                    .consequence(consequence)
                    .likelihood(likelihood)
                    .level(consequence * likelihood)
                    .acceptable(consequence * likelihood <= 6)
                    .priority(family + 1)
                    .build());
        }
        all.add(TreatmentDecision.builder()
                .id(id("DECISION", family))
                .risk(first)
                .option(TreatmentOption.MODIFY)
                .decidedOn(day(3))
                .build());
        all.add(action(owner, family));
        all.add(TreatmentResult.builder()
                .id(id("RESULT", family))
                .action(id("ACTION", family))
                .title("done")
                .doneOn(day(90))
                .build());
        all.add(RiskReevaluation.builder()
                .id(id("REEVALUATION", family))
                .risk(first)
                .addAfter(id("RESULT", family))
                .reevaluatedOn(day(95))
                .residualLevel(4)
                .build());
        all.add(ResidualRiskAcceptance.builder()
                .id(id("ACCEPTANCE", family))
                .risk(first)
                .acceptedOn(day(100))
                .acceptedBy(owner)
                .residualLevel(4)
                .build());
    }

    private TreatmentAction action(RecordId owner, int family) {
        return TreatmentAction.builder()
                .id(id("ACTION", family))
                .plan(SharedRecords.PLAN)
                .addDecision(id("DECISION", family))
                .owner(owner)
                .plannedOn(day(5))
                .dueOn(start.plusDays(60 + random.nextInt(100)))
                .completedOn(day(50 + random.nextInt(80)))
                .build();
    }

    private void addControls(List<IsmsRecord> all) {
        for (int i = 0; i < 4; i++) {
            all.add(NecessaryControl.builder()
                    .id(id("CONTROL", i))
                    .addTreatment(id("DECISION", i))
                    .determinedOn(day(5))
                    .implementedOn(day(60))
                    .build());
        }
        all.add(MeasureDefinition.builder()
                .id(id("MEASURE", 0))
                .addObject(id("CONTROL", 0))
                .method("counted")
                .frequency(Period.ofMonths(3))
                .measurer(SharedRecords.person(1))
                .evaluator(SharedRecords.person(2))
                .evaluationTiming("quarterly")
                .definedOn(start)
                .build());
        for (int i = 0; i < 5; i++) {
            all.add(Measurement.builder()
                    .id(id("MEASUREMENT", i))
                    .measure(id("MEASURE", 0))
                    .measuredOn(day(90 * (i + 1)))
                    .targetMet(random.nextInt(10) > 0)
                    .build());
        }
    }

    private void addIncidents(List<IsmsRecord> all) {
        for (int i = 0; i < 8; i++) {
            all.add(Incident.builder()
                    .id(id("INCIDENT", i))
                    .detectedOn(day(i))
                    .closedOn(day(i + 5))
                    .severity(SEVERITIES.get(random.nextInt(SEVERITIES.size())))
                    .addRisk(id("RISK", i))
                    .build());
        }
    }

    private void addNonconformities(List<IsmsRecord> all) {
        for (int i = 0; i < 3; i++) {
            all.add(Nonconformity.builder()
                    .id(id("NONCONFORMITY", i))
                    .requirement("8." + (1 + random.nextInt(3)))
                    .causeKey("cause-" + random.nextInt(500))
                    .addSource(id("INCIDENT", i))
                    .raisedOn(day(10))
                    .reviewedOn(day(13))
                    .build());
            all.add(CorrectiveAction.builder()
                    .id(id("CORRECTIVE", i))
                    .addNonconformity(id("NONCONFORMITY", i))
                    .owner(SharedRecords.person(3))
                    .plannedOn(day(20))
                    .dueOn(start.plusDays(80))
                    .completedOn(day(70 + random.nextInt(20)))
                    .build());
        }
    }

    private void addAudit(List<IsmsRecord> all) {
        all.add(Audit.builder()
                .id(id("AUDIT", 0))
                .addClause(AUDITED)
                .startedOn(day(0))
                .completedOn(day(2))
                .build());
        for (int i = 0; i < 4; i++) {
            all.add(AuditFinding.builder()
                    .id(id("FINDING", i))
                    .audit(id("AUDIT", 0))
                    .findingType(FINDING_TYPES.get(random.nextInt(FINDING_TYPES.size())))
                    .raisedOn(day(2))
                    .evidenceNote("seen")
                    .build());
        }
        all.add(ManagementReview.builder()
                .id(id("REVIEW", 0))
                .heldOn(day(9))
                .addParticipant(SharedRecords.person(0))
                .build());
    }

    private void addDocuments(List<IsmsRecord> all) {
        for (int i = 0; i < 15; i++) {
            all.add(EvidenceItem.builder()
                    .id(id("EVIDENCE", i))
                    .effectiveOn(day(i))
                    .addSupport(id("CONTROL", i % 4))
                    .build());
        }
        for (int i = 0; i < 5; i++) {
            all.add(DocumentVersion.builder()
                    .id(id("DOCUMENT", i))
                    .identifier("D-" + i)
                    .title("procedure")
                    .approvedOn(start)
                    .inForceFrom(start)
                    .build());
        }
    }
}
