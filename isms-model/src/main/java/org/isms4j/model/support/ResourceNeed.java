package org.isms4j.model.support;

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

/** Record for clause 7.1: need for resources of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ResourceNeed extends IsmsRecord implements WithResourceNeed permits ImmutableResourceNeed {

    private static final RecordTypeDefinition<ResourceNeed, Builder> IS =
            RecordType.define(ResourceNeed.class, "7.1", "need for resources of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ResourceNeed, String> TITLE =
            IS.text("title", ResourceNeed::title, Builder::title, "what is needed");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<ResourceNeed, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn", ResourceNeed::determinedOn, Builder::determinedOn, "day on which the need was determined");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<ResourceNeed, RecordId> ORIGIN = IS.links(
            "origin",
            ResourceNeed::origin,
            Builder::addAllOrigin,
            "what needs it",
            "TreatmentPlanVersion",
            "TreatmentAction",
            "Objective",
            "AuditProgrammeVersion",
            "CorrectiveAction",
            "ReviewDecision",
            "IsmsChange");

    /** Attribute {@link #determinedBy()}. */
    public static final Attribute.One<ResourceNeed, RecordId> DETERMINED_BY = IS.link(
            "determinedBy", ResourceNeed::determinedBy, Builder::determinedBy, "who determined it", "Person", "Role");

    /** Description of this record type. */
    public static final RecordType<ResourceNeed> TYPE = IS.build();

    ResourceNeed() {}

    /**
     * Returns what is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day on which the need was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns what needs it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns who determined it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> determinedBy();

    @Override
    public final RecordType<ResourceNeed> recordType() {
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
    public static final class Builder extends ImmutableResourceNeed.Builder
            implements RecordBuilder<ResourceNeed, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
