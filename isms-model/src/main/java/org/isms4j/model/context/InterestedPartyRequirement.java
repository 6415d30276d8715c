package org.isms4j.model.context;

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

/** Record for clause 4.2: requirement of an interested party and the decision whether the ISMS addresses it. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class InterestedPartyRequirement extends IsmsRecord implements WithInterestedPartyRequirement
        permits ImmutableInterestedPartyRequirement {

    private static final RecordTypeDefinition<InterestedPartyRequirement, Builder> IS = RecordType.define(
            InterestedPartyRequirement.class,
            "4.2",
            "requirement of an interested party and the decision whether the ISMS addresses it",
            Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<InterestedPartyRequirement, String> TITLE =
            IS.text("title", InterestedPartyRequirement::title, Builder::title, "what is required");

    /** Attribute {@link #party()}. */
    public static final Attribute.One<InterestedPartyRequirement, RecordId> PARTY =
            IS.link("party", InterestedPartyRequirement::party, Builder::party, "who requires it", "InterestedParty");

    /** Attribute {@link #source()}. */
    public static final Attribute.One<InterestedPartyRequirement, RequirementSource> SOURCE = IS.choice(
            "source",
            RequirementSource.class,
            InterestedPartyRequirement::source,
            Builder::source,
            "where the requirement comes from");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<InterestedPartyRequirement, LocalDate> IDENTIFIED_ON = IS.event(
            "identifiedOn",
            InterestedPartyRequirement::identifiedOn,
            Builder::identifiedOn,
            "day on which the requirement was identified");

    /** Attribute {@link #changedOn()}. */
    public static final Attribute.One<InterestedPartyRequirement, LocalDate> CHANGED_ON = IS.event(
            "changedOn", InterestedPartyRequirement::changedOn, Builder::changedOn, "day of its latest change");

    /** Attribute {@link #significant()}. */
    public static final Attribute.One<InterestedPartyRequirement, Boolean> SIGNIFICANT = IS.flag(
            "significant",
            InterestedPartyRequirement::significant,
            Builder::significant,
            "whether the latest change is significant for risk");

    /** Attribute {@link #climate()}. */
    public static final Attribute.One<InterestedPartyRequirement, Boolean> CLIMATE = IS.flag(
            "climate",
            InterestedPartyRequirement::climate,
            Builder::climate,
            "whether the requirement is about climate change");

    /** Attribute {@link #addressedByIsms()}. */
    public static final Attribute.One<InterestedPartyRequirement, Boolean> ADDRESSED_BY_ISMS = IS.flag(
            "addressedByIsms",
            InterestedPartyRequirement::addressedByIsms,
            Builder::addressedByIsms,
            "whether the ISMS addresses the requirement");

    /** Attribute {@link #decidedOn()}. */
    public static final Attribute.One<InterestedPartyRequirement, LocalDate> DECIDED_ON =
            IS.event("decidedOn", InterestedPartyRequirement::decidedOn, Builder::decidedOn, "day of that decision");

    /** Attribute {@link #decidedBy()}. */
    public static final Attribute.One<InterestedPartyRequirement, RecordId> DECIDED_BY = IS.link(
            "decidedBy", InterestedPartyRequirement::decidedBy, Builder::decidedBy, "who decided", "Person", "Role");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<InterestedPartyRequirement, String> REASON = IS.text(
            "reason",
            InterestedPartyRequirement::reason,
            Builder::reason,
            "why the requirement is or is not addressed");

    /** Attribute {@link #addressedBy()}. */
    public static final Attribute.Many<InterestedPartyRequirement, RecordId> ADDRESSED_BY = IS.links(
            "addressedBy",
            InterestedPartyRequirement::addressedBy,
            Builder::addAllAddressedBy,
            "records through which the requirement is addressed",
            "Objective",
            "Risk",
            "SoAEntry",
            "ProcessDefinition",
            "PolicyVersion",
            "DocumentVersion",
            "ExternalProvider");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<InterestedPartyRequirement, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            InterestedPartyRequirement::withdrawnOn,
            Builder::withdrawnOn,
            "day from which the requirement no longer holds");

    /** Description of this record type. */
    public static final RecordType<InterestedPartyRequirement> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IDENTIFIED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    InterestedPartyRequirement() {}

    /**
     * Returns what is required.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns who requires it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> party();

    /**
     * Returns where the requirement comes from.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RequirementSource> source();

    /**
     * Returns the day on which the requirement was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the day of its latest change.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> changedOn();

    /**
     * Returns whether the latest change is significant for risk.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> significant();

    /**
     * Returns whether the requirement is about climate change.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> climate();

    /**
     * Returns whether the ISMS addresses the requirement.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> addressedByIsms();

    /**
     * Returns the day of that decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns who decided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> decidedBy();

    /**
     * Returns why the requirement is or is not addressed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    /**
     * Returns the records through which the requirement is addressed.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> addressedBy();

    /**
     * Returns the day from which the requirement no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<InterestedPartyRequirement> recordType() {
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
    public static final class Builder extends ImmutableInterestedPartyRequirement.Builder
            implements RecordBuilder<InterestedPartyRequirement, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
