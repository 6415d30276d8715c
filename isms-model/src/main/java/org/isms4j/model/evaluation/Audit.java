package org.isms4j.model.evaluation;

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
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ControlId;

/** Record for clause 9.2.1: internal audit. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Audit extends IsmsRecord implements WithAudit permits ImmutableAudit {

    private static final RecordTypeDefinition<Audit, Builder> IS =
            RecordType.define(Audit.class, "9.2.1", "internal audit", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Audit, String> TITLE =
            IS.text("title", Audit::title, Builder::title, "name of the audit");

    /** Attribute {@link #programme()}. */
    public static final Attribute.One<Audit, RecordId> PROGRAMME = IS.link(
            "programme", Audit::programme, Builder::programme, "programme it belongs to", "AuditProgrammeVersion");

    /** Attribute {@link #plannedFor()}. */
    public static final Attribute.One<Audit, LocalDate> PLANNED_FOR =
            IS.schedule("plannedFor", Audit::plannedFor, Builder::plannedFor, "last day for which it is planned");

    /** Attribute {@link #startedOn()}. */
    public static final Attribute.One<Audit, LocalDate> STARTED_ON =
            IS.event("startedOn", Audit::startedOn, Builder::startedOn, "first day of the audit");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<Audit, LocalDate> COMPLETED_ON =
            IS.event("completedOn", Audit::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #criteriaDefinedOn()}. */
    public static final Attribute.One<Audit, LocalDate> CRITERIA_DEFINED_ON = IS.event(
            "criteriaDefinedOn",
            Audit::criteriaDefinedOn,
            Builder::criteriaDefinedOn,
            "day on which criteria and scope were defined");

    /** Attribute {@link #criteria()}. */
    public static final Attribute.Many<Audit, String> CRITERIA =
            IS.texts("criteria", Audit::criteria, Builder::addAllCriteria, "audit criteria");

    /** Attribute {@link #scope()}. */
    public static final Attribute.One<Audit, String> SCOPE =
            IS.text("scope", Audit::scope, Builder::scope, "audit scope");

    /** Attribute {@link #clauses()}. */
    public static final Attribute.Many<Audit, ClauseId> CLAUSES =
            IS.clauses("clauses", Audit::clauses, Builder::addAllClauses, "clauses of the standard that were audited");

    /** Attribute {@link #controls()}. */
    public static final Attribute.Many<Audit, ControlId> CONTROLS =
            IS.controls("controls", Audit::controls, Builder::addAllControls, "Annex A controls that were audited");

    /** Attribute {@link #ownRequirements()}. */
    public static final Attribute.Many<Audit, RecordId> OWN_REQUIREMENTS = IS.links(
            "ownRequirements",
            Audit::ownRequirements,
            Builder::addAllOwnRequirements,
            "own requirements that were audited",
            "DocumentVersion",
            "PolicyVersion",
            "NecessaryControl",
            "ProcessDefinition");

    /** Attribute {@link #processes()}. */
    public static final Attribute.Many<Audit, RecordId> PROCESSES = IS.links(
            "processes",
            Audit::processes,
            Builder::addAllProcesses,
            "processes that were audited",
            "ProcessDefinition");

    /** Attribute {@link #concludesEffective()}. */
    public static final Attribute.One<Audit, Boolean> CONCLUDES_EFFECTIVE = IS.flag(
            "concludesEffective",
            Audit::concludesEffective,
            Builder::concludesEffective,
            "conclusion whether the ISMS is effectively implemented and maintained");

    /** Attribute {@link #conclusion()}. */
    public static final Attribute.One<Audit, String> CONCLUSION =
            IS.text("conclusion", Audit::conclusion, Builder::conclusion, "conclusion in words");

    /** Attribute {@link #cancelledOn()}. */
    public static final Attribute.One<Audit, LocalDate> CANCELLED_ON =
            IS.event("cancelledOn", Audit::cancelledOn, Builder::cancelledOn, "day on which it was called off");

    /** Attribute {@link #cancellationReason()}. */
    public static final Attribute.One<Audit, String> CANCELLATION_REASON = IS.text(
            "cancellationReason", Audit::cancellationReason, Builder::cancellationReason, "why it was called off");

    /** Description of this record type. */
    public static final RecordType<Audit> TYPE = IS.build();

    Audit() {}

    /**
     * Returns the name of the audit.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the programme it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> programme();

    /**
     * Returns the last day for which it is planned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedFor();

    /**
     * Returns the first day of the audit.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * Returns the day of completion.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Returns the day on which criteria and scope were defined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> criteriaDefinedOn();

    /**
     * Returns the audit criteria.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> criteria();

    /**
     * Returns the audit scope.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> scope();

    /**
     * Returns the clauses of the standard that were audited.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<ClauseId> clauses();

    /**
     * Returns the Annex A controls that were audited.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<ControlId> controls();

    /**
     * Returns the own requirements that were audited.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> ownRequirements();

    /**
     * Returns the processes that were audited.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> processes();

    /**
     * Returns the conclusion whether the ISMS is effectively implemented and maintained.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> concludesEffective();

    /**
     * Returns the conclusion in words.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> conclusion();

    /**
     * Returns the day on which it was called off.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> cancelledOn();

    /**
     * Returns why it was called off.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> cancellationReason();

    @Override
    public final RecordType<Audit> recordType() {
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
    public static final class Builder extends ImmutableAudit.Builder implements RecordBuilder<Audit, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
