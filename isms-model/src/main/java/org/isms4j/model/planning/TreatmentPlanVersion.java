package org.isms4j.model.planning;

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

/** Record for clause 6.1.3: version of the risk treatment plan. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TreatmentPlanVersion extends IsmsRecord implements WithTreatmentPlanVersion
        permits ImmutableTreatmentPlanVersion {

    private static final RecordTypeDefinition<TreatmentPlanVersion, Builder> IS =
            RecordType.define(TreatmentPlanVersion.class, "6.1.3", "version of the risk treatment plan", Builder::new);

    /** Attribute {@link #version()}. */
    public static final Attribute.One<TreatmentPlanVersion, String> VERSION =
            IS.text("version", TreatmentPlanVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #formulatedOn()}. */
    public static final Attribute.One<TreatmentPlanVersion, LocalDate> FORMULATED_ON = IS.event(
            "formulatedOn", TreatmentPlanVersion::formulatedOn, Builder::formulatedOn, "day on which it was written");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<TreatmentPlanVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", TreatmentPlanVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<TreatmentPlanVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", TreatmentPlanVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<TreatmentPlanVersion, LocalDate> IN_FORCE_TO = IS.schedule(
            "inForceTo", TreatmentPlanVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #covers()}. */
    public static final Attribute.Many<TreatmentPlanVersion, RecordId> COVERS = IS.links(
            "covers",
            TreatmentPlanVersion::covers,
            Builder::addAllCovers,
            "decisions it carries out",
            "TreatmentDecision");

    /** Attribute {@link #document()}. */
    public static final Attribute.One<TreatmentPlanVersion, RecordId> DOCUMENT = IS.link(
            "document",
            TreatmentPlanVersion::document,
            Builder::document,
            "documented information that holds it",
            "DocumentVersion");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<TreatmentPlanVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            TreatmentPlanVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "TreatmentPlanVersion");

    /** Description of this record type. */
    public static final RecordType<TreatmentPlanVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    TreatmentPlanVersion() {}

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns the day on which it was written.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> formulatedOn();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

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
     * Returns the decisions it carries out.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> covers();

    /**
     * Returns the documented information that holds it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> document();

    /**
     * Returns the version that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<TreatmentPlanVersion> recordType() {
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
    public static final class Builder extends ImmutableTreatmentPlanVersion.Builder
            implements RecordBuilder<TreatmentPlanVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
