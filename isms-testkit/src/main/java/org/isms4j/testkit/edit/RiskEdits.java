package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.Person;

/** For each check of 6.1.2 edits that it must find. */
final class RiskEdits {

    private static final Pick<RiskCriteriaVersion> CRITERIA = Pick.inForce(RiskCriteriaVersion.TYPE);
    private static final Pick<Risk> RISKS = Pick.inForce(Risk.TYPE);
    private static final Pick<Risk> UNTREATED = RISKS.where(
            (risk, isms, asOf) -> isms.citing(TreatmentDecision.RISK, risk.id()).isEmpty());
    private static final Pick<RiskAssessment> NEWEST_RUN =
            Pick.of(RiskAssessment.TYPE).newestBy(RiskAssessment.COMPLETED_ON);

    private RiskEdits() {}

    static List<BreakingEdit> method() {
        return List.of(
                BreakingEdit.of(
                                "6.1.2-01",
                                "assessment-process-not-described",
                                "Nobody ever wrote down how information security risks are assessed",
                                Edit.neverMade(DocumentVersion.TYPE, RiskEdits::isProcess))
                        .touching("7.5.1"),
                BreakingEdit.of(
                                "6.1.2-01",
                                "assessment-process-withdrawn",
                                "The description of risk assessment was withdrawn last month and not replaced",
                                Edit.on(asOf -> Pick.of(DocumentVersion.TYPE)
                                        .where(RiskEdits::isProcess)
                                        .newestBy(DocumentVersion.IN_FORCE_FROM)
                                        .first(document ->
                                                One.set(document, DocumentVersion.IN_FORCE_TO, asOf.minusDays(30)))))
                        .touching("7.5.1"),
                BreakingEdit.of(
                                "6.1.2-01",
                                "assessment-process-never-approved",
                                "The description of risk assessment is in use, and nobody ever approved it",
                                Edit.none(DocumentVersion.TYPE, RiskEdits::isProcess, DocumentVersion.APPROVED_ON))
                        .touching("7.5.2"),
                BreakingEdit.of(
                                "6.1.2-02",
                                "risk-criteria-never-set",
                                "The organization never said which risks it accepts and how it scores them",
                                Edit.neverMade(RiskCriteriaVersion.TYPE))
                        .touching("4.4", "6.1.3", "8.2"),
                BreakingEdit.of(
                        "6.1.2-02",
                        "criteria-without-acceptance",
                        "The risk criteria in force do not say which risks are acceptable, and all residual risks have"
                                + " been accepted as exceptions",
                        CRITERIA.first(criteria -> One.none(
                                        criteria,
                                        RiskCriteriaVersion.ACCEPTANCE_RULE,
                                        RiskCriteriaVersion.ACCEPTABLE_LEVEL))
                                .and(Edit.set(
                                        ResidualRiskAcceptance.TYPE,
                                        ResidualRiskAcceptance.EXCEPTION_REASON,
                                        "Accepted by the owner"))),
                BreakingEdit.of(
                        "6.1.2-03",
                        "criteria-without-triggers",
                        "The risk criteria in force do not say when risks are assessed",
                        CRITERIA.first(criteria -> One.none(criteria, RiskCriteriaVersion.ASSESSMENT_TRIGGERS))),
                BreakingEdit.of(
                        "6.1.2-03",
                        "criteria-without-scale",
                        "The risk criteria in force have no scale for the likelihood",
                        CRITERIA.first(criteria -> One.none(criteria, RiskCriteriaVersion.LIKELIHOOD_MAXIMUM))),
                BreakingEdit.of(
                                "6.1.2-04",
                                "assessment-without-criteria",
                                "The newest risk assessment names no criteria by which it was done",
                                NEWEST_RUN.first(run -> One.none(run, RiskAssessment.CRITERIA_VERSION)))
                        .touching("8.2"),
                BreakingEdit.of(
                                "6.1.2-04",
                                "assessment-by-replaced-criteria",
                                "The newest risk assessment went by criteria that had been replaced before",
                                Pick.of(RiskCriteriaVersion.TYPE)
                                        .where((old, isms, asOf) ->
                                                !Pick.isInForce(RiskCriteriaVersion.TYPE, old, isms, asOf))
                                        .first(old -> NEWEST_RUN.first(
                                                run -> One.set(run, RiskAssessment.CRITERIA_VERSION, old.id()))))
                        .touching("8.2"),
                BreakingEdit.of(
                        "6.1.2-06",
                        "method-changed-without-conversion",
                        "The method of scoring was changed, and nothing says how old and new levels compare",
                        Pick.of(RiskCriteriaVersion.TYPE)
                                .newestBy(RiskCriteriaVersion.IN_FORCE_FROM)
                                .first(criteria -> One.set(
                                                criteria, RiskCriteriaVersion.METHOD_VERSION, "another method")
                                        .and(One.none(criteria, RiskCriteriaVersion.CONVERTS_FROM)))));
    }

    static List<BreakingEdit> risks() {
        return List.of(
                BreakingEdit.of(
                        "6.1.2-05",
                        "level-not-by-method",
                        "A risk has a level that does not follow from its consequence and likelihood",
                        RISKS.first(risk -> One.set(risk, Risk.LEVEL, 99))),
                BreakingEdit.of(
                        "6.1.2-05",
                        "score-off-the-scale",
                        "A risk has a likelihood that is not on the scale",
                        RISKS.first(risk -> One.set(risk, Risk.LIKELIHOOD, 99))),
                BreakingEdit.of(
                        "6.1.2-07",
                        "risk-without-property",
                        "A risk does not say whether confidentiality, integrity or availability is at stake",
                        RISKS.first(risk -> One.none(risk, Risk.PROPERTIES))),
                BreakingEdit.of(
                                "6.1.2-07",
                                "risk-without-scope",
                                "A risk and its assessment do not say to which scope they belong",
                                RISKS.first(risk -> One.none(risk, Risk.SCOPE_VERSION)
                                        .and(Pick.of(RiskAssessment.TYPE)
                                                .where(run -> risk.assessment()
                                                        .filter(run.id()::equals)
                                                        .isPresent())
                                                .each(run -> One.none(run, RiskAssessment.SCOPE_VERSION)))))
                        .touching("4.3"),
                BreakingEdit.of(
                        "6.1.2-08",
                        "risk-without-owner",
                        "A risk that was accepted as it is has no owner",
                        UNTREATED.first(risk -> One.none(risk, Risk.OWNER))),
                BreakingEdit.of(
                        "6.1.2-08",
                        "owner-has-left",
                        "The owner of a risk left the organization, and nobody took over",
                        Edit.on(asOf -> Edit.with(Person.builder()
                                        .id(RecordId.of("EXTRA-LEAVER"))
                                        .joinedOn(asOf.minusDays(2000))
                                        .leftOn(asOf.minusDays(40))
                                        .build())
                                .and(UNTREATED.first(risk -> One.set(risk, Risk.OWNER, RecordId.of("EXTRA-LEAVER")))))),
                BreakingEdit.of(
                        "6.1.2-09",
                        "risk-without-likelihood",
                        "A risk has a level, and nobody said how likely it is",
                        RISKS.first(risk -> One.none(risk, Risk.LIKELIHOOD))),
                BreakingEdit.of(
                        "6.1.2-09",
                        "risk-never-analysed",
                        "A risk was identified and neither its consequence nor its likelihood nor its level determined",
                        RISKS.first(risk -> One.none(risk, Risk.CONSEQUENCE, Risk.LIKELIHOOD, Risk.LEVEL))),
                BreakingEdit.of(
                        "6.1.2-10",
                        "risk-never-compared",
                        "A risk was analysed and never compared with the criteria",
                        RISKS.first(risk -> One.none(risk, Risk.ACCEPTABLE))),
                BreakingEdit.of(
                        "6.1.2-10",
                        "risk-without-priority",
                        "A risk that has to be treated has no place in the order of treatment",
                        RISKS.stating(Risk.ACCEPTABLE, false).first(risk -> One.none(risk, Risk.PRIORITY))),
                BreakingEdit.of(
                                "6.1.2-11",
                                "unit-overlooked",
                                "A unit was taken into the scope, and no risk assessment looked at it",
                                Pick.of(ScopeVersion.TYPE)
                                        .newestBy(ScopeVersion.IN_FORCE_FROM)
                                        .first(scope -> One.added(scope, ScopeVersion.UNITS, "Drone Dock")))
                        .touching("5.2"),
                BreakingEdit.of(
                        "6.1.2-12",
                        "risks-copied-forward",
                        "Every risk of the newest assessments was copied from the one before",
                        RiskEdits::copiedForward));
    }

    private static boolean isProcess(DocumentVersion document) {
        return document.kind()
                .filter(MandatedDocument.RISK_ASSESSMENT_PROCESS::equals)
                .isPresent();
    }

    private static IsmsSnapshot copiedForward(IsmsSnapshot isms, LocalDate asOf) {
        return Edit.changed(Risk.TYPE, risk -> copied(risk, first(risk, isms))).apply(isms, asOf);
    }

    private static Risk copied(Risk risk, Risk source) {
        return risk == source
                ? risk
                : risk.withTitle(source.title())
                        .withConsequence(source.consequence())
                        .withLikelihood(source.likelihood())
                        .withLevel(source.level());
    }

    private static Risk first(Risk risk, IsmsSnapshot isms) {
        return risk.supersedes()
                .flatMap(id -> isms.find(Risk.TYPE, id))
                .map(earlier -> first(earlier, isms))
                .orElse(risk);
    }
}
