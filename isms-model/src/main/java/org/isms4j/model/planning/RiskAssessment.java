package org.isms4j.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.2: run of the information security risk assessment. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RiskAssessment extends IsmsRecord implements WithRiskAssessment
        permits ImmutableRiskAssessment {

    private static final RecordTypeDefinition<RiskAssessment, Builder> IS = RecordType.define(
            RiskAssessment.class, "8.2", "run of the information security risk assessment", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<RiskAssessment, String> TITLE =
            IS.text("title", RiskAssessment::title, Builder::title, "name of the run");

    /** Attribute {@link #plannedFor()}. */
    public static final Attribute.One<RiskAssessment, LocalDate> PLANNED_FOR = IS.schedule(
            "plannedFor", RiskAssessment::plannedFor, Builder::plannedFor, "day for which the run is planned");

    /** Attribute {@link #startedOn()}. */
    public static final Attribute.One<RiskAssessment, LocalDate> STARTED_ON =
            IS.event("startedOn", RiskAssessment::startedOn, Builder::startedOn, "day on which the run started");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<RiskAssessment, LocalDate> COMPLETED_ON = IS.event(
            "completedOn", RiskAssessment::completedOn, Builder::completedOn, "day on which the run was completed");

    /** Attribute {@link #scopeVersion()}. */
    public static final Attribute.One<RiskAssessment, RecordId> SCOPE_VERSION = IS.link(
            "scopeVersion",
            RiskAssessment::scopeVersion,
            Builder::scopeVersion,
            "scope that was assessed",
            "ScopeVersion");

    /** Attribute {@link #criteriaVersion()}. */
    public static final Attribute.One<RiskAssessment, RecordId> CRITERIA_VERSION = IS.link(
            "criteriaVersion",
            RiskAssessment::criteriaVersion,
            Builder::criteriaVersion,
            "criteria that were used",
            "RiskCriteriaVersion");

    /** Attribute {@link #trigger()}. */
    public static final Attribute.Many<RiskAssessment, RecordId> TRIGGER = IS.links(
            "trigger",
            RiskAssessment::trigger,
            Builder::addAllTrigger,
            "what caused the run beside its interval",
            "IsmsChange",
            "OperationalChange",
            "ContextIssue",
            "InterestedPartyRequirement",
            "Incident",
            "ThreatReport",
            "Vulnerability",
            "Nonconformity",
            "ExternalProvider",
            "ReviewDecision");

    /** Attribute {@link #performedBy()}. */
    public static final Attribute.Many<RiskAssessment, RecordId> PERFORMED_BY = IS.links(
            "performedBy",
            RiskAssessment::performedBy,
            Builder::addAllPerformedBy,
            "who carried it out",
            "Person",
            "Role");

    /** Attribute {@link #units()}. */
    public static final Attribute.Many<RiskAssessment, String> UNITS = IS.texts(
            "units",
            RiskAssessment::units,
            Builder::addAllUnits,
            "units, processes or groups of assets that were assessed");

    /** Attribute {@link #noRiskUnits()}. */
    public static final Attribute.Many<RiskAssessment, String> NO_RISK_UNITS = IS.texts(
            "noRiskUnits",
            RiskAssessment::noRiskUnits,
            Builder::addAllNoRiskUnits,
            "units that were looked at and have no risk");

    /** Attribute {@link #results()}. */
    public static final Attribute.Many<RiskAssessment, RecordId> RESULTS = IS.links(
            "results",
            RiskAssessment::results,
            Builder::addAllResults,
            "documented information that holds the results",
            "DocumentVersion",
            "EvidenceItem");

    /** Description of this record type. */
    public static final RecordType<RiskAssessment> TYPE = IS.build();

    RiskAssessment() {}

    /**
     * Returns the name of the run.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day for which the run is planned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedFor();

    /**
     * Returns the day on which the run started.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * Returns the day on which the run was completed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Returns the scope that was assessed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> scopeVersion();

    /**
     * Returns the criteria that were used.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> criteriaVersion();

    /**
     * Returns what caused the run beside its interval.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> trigger();

    /**
     * Returns who carried it out.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> performedBy();

    /**
     * Returns the units, processes or groups of assets that were assessed.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> units();

    /**
     * Returns the units that were looked at and have no risk.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> noRiskUnits();

    /**
     * Returns the documented information that holds the results.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> results();

    @Override
    public final RecordType<RiskAssessment> recordType() {
        return TYPE;
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records of this type; every attribute but the identifier is optional. */
    public static final class Builder extends ImmutableRiskAssessment.Builder
            implements RecordBuilder<RiskAssessment, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
