package org.isms4j.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 9.2.2: version of the internal audit programme. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AuditProgrammeVersion extends IsmsRecord implements WithAuditProgrammeVersion
        permits ImmutableAuditProgrammeVersion {

    private static final RecordTypeDefinition<AuditProgrammeVersion, Builder> IS = RecordType.define(
            AuditProgrammeVersion.class, "9.2.2", "version of the internal audit programme", Builder::new);

    /** Attribute {@link #version()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> VERSION =
            IS.text("version", AuditProgrammeVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<AuditProgrammeVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", AuditProgrammeVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<AuditProgrammeVersion, RecordId> APPROVED_BY = IS.link(
            "approvedBy", AuditProgrammeVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<AuditProgrammeVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", AuditProgrammeVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<AuditProgrammeVersion, LocalDate> IN_FORCE_TO = IS.schedule(
            "inForceTo", AuditProgrammeVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #frequency()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> FREQUENCY =
            IS.text("frequency", AuditProgrammeVersion::frequency, Builder::frequency, "how often audits take place");

    /** Attribute {@link #methods()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> METHODS =
            IS.text("methods", AuditProgrammeVersion::methods, Builder::methods, "methods");

    /** Attribute {@link #responsibilities()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> RESPONSIBILITIES = IS.text(
            "responsibilities", AuditProgrammeVersion::responsibilities, Builder::responsibilities, "responsibilities");

    /** Attribute {@link #planningRequirements()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> PLANNING_REQUIREMENTS = IS.text(
            "planningRequirements",
            AuditProgrammeVersion::planningRequirements,
            Builder::planningRequirements,
            "requirements for planning");

    /** Attribute {@link #reporting()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> REPORTING =
            IS.text("reporting", AuditProgrammeVersion::reporting, Builder::reporting, "how results are reported");

    /** Attribute {@link #importance()}. */
    public static final Attribute.Many<AuditProgrammeVersion, RecordId> IMPORTANCE = IS.links(
            "importance",
            AuditProgrammeVersion::importance,
            Builder::addAllImportance,
            "records that show the importance of what is audited",
            "ProcessDefinition",
            "Risk",
            "NecessaryControl");

    /** Attribute {@link #importanceNote()}. */
    public static final Attribute.One<AuditProgrammeVersion, String> IMPORTANCE_NOTE = IS.text(
            "importanceNote",
            AuditProgrammeVersion::importanceNote,
            Builder::importanceNote,
            "importance of processes in words");

    /** Attribute {@link #basis()}. */
    public static final Attribute.Many<AuditProgrammeVersion, RecordId> BASIS = IS.links(
            "basis",
            AuditProgrammeVersion::basis,
            Builder::addAllBasis,
            "earlier audits it takes account of",
            "Audit",
            "AuditFinding",
            "ExternalAudit");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<AuditProgrammeVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            AuditProgrammeVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "AuditProgrammeVersion");

    /** Description of this record type. */
    public static final RecordType<AuditProgrammeVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    AuditProgrammeVersion() {}

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns who approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns the first day in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * Returns the first day no longer in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceTo();

    /**
     * Returns how often audits take place.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> frequency();

    /**
     * Returns the methods.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> methods();

    /**
     * Returns the responsibilities.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> responsibilities();

    /**
     * Returns the requirements for planning.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> planningRequirements();

    /**
     * Returns how results are reported.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reporting();

    /**
     * Returns the records that show the importance of what is audited.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> importance();

    /**
     * Returns the importance of processes in words.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> importanceNote();

    /**
     * Returns the earlier audits it takes account of.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> basis();

    /**
     * Returns the version that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<AuditProgrammeVersion> recordType() {
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
    public static final class Builder extends ImmutableAuditProgrammeVersion.Builder
            implements RecordBuilder<AuditProgrammeVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
