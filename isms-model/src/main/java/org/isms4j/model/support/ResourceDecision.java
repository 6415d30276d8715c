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

/** Record for clause 7.1: decision on a need for resources. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ResourceDecision extends IsmsRecord implements WithResourceDecision
        permits ImmutableResourceDecision {

    private static final RecordTypeDefinition<ResourceDecision, Builder> IS =
            RecordType.define(ResourceDecision.class, "7.1", "decision on a need for resources", Builder::new);

    /** Attribute {@link #need()}. */
    public static final Attribute.One<ResourceDecision, RecordId> NEED =
            IS.link("need", ResourceDecision::need, Builder::need, "need that was decided on", "ResourceNeed");

    /** Attribute {@link #decidedOn()}. */
    public static final Attribute.One<ResourceDecision, LocalDate> DECIDED_ON =
            IS.event("decidedOn", ResourceDecision::decidedOn, Builder::decidedOn, "day of the decision");

    /** Attribute {@link #decidedBy()}. */
    public static final Attribute.One<ResourceDecision, RecordId> DECIDED_BY =
            IS.link("decidedBy", ResourceDecision::decidedBy, Builder::decidedBy, "who decided", "Person", "Role");

    /** Attribute {@link #granted()}. */
    public static final Attribute.One<ResourceDecision, Boolean> GRANTED =
            IS.flag("granted", ResourceDecision::granted, Builder::granted, "whether the resources are supplied");

    /** Attribute {@link #consequence()}. */
    public static final Attribute.One<ResourceDecision, String> CONSEQUENCE =
            IS.text("consequence", ResourceDecision::consequence, Builder::consequence, "what follows from a refusal");

    /** Attribute {@link #consequences()}. */
    public static final Attribute.Many<ResourceDecision, RecordId> CONSEQUENCES = IS.links(
            "consequences",
            ResourceDecision::consequences,
            Builder::addAllConsequences,
            "records of what follows from a refusal",
            "Replanning",
            "ResidualRiskAcceptance");

    /** Description of this record type. */
    public static final RecordType<ResourceDecision> TYPE = IS.build();

    ResourceDecision() {}

    /**
     * Returns the need that was decided on.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> need();

    /**
     * Returns the day of the decision.
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
     * Returns whether the resources are supplied.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> granted();

    /**
     * Returns what follows from a refusal.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> consequence();

    /**
     * Returns the records of what follows from a refusal.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> consequences();

    @Override
    public final RecordType<ResourceDecision> recordType() {
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
    public static final class Builder extends ImmutableResourceDecision.Builder
            implements RecordBuilder<ResourceDecision, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
