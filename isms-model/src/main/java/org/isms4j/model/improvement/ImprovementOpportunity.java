package org.isms4j.model.improvement;

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

/** Record for clause 10.1: opportunity for improvement. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ImprovementOpportunity extends IsmsRecord implements WithImprovementOpportunity
        permits ImmutableImprovementOpportunity {

    private static final RecordTypeDefinition<ImprovementOpportunity, Builder> IS =
            RecordType.define(ImprovementOpportunity.class, "10.1", "opportunity for improvement", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ImprovementOpportunity, String> TITLE =
            IS.text("title", ImprovementOpportunity::title, Builder::title, "what could be better");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<ImprovementOpportunity, LocalDate> IDENTIFIED_ON = IS.event(
            "identifiedOn",
            ImprovementOpportunity::identifiedOn,
            Builder::identifiedOn,
            "day on which it was identified");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<ImprovementOpportunity, RecordId> ORIGIN =
            IS.links("origin", ImprovementOpportunity::origin, Builder::addAllOrigin, "records it comes from");

    /** Attribute {@link #disposition()}. */
    public static final Attribute.One<ImprovementOpportunity, OpportunityDisposition> DISPOSITION = IS.choice(
            "disposition",
            OpportunityDisposition.class,
            ImprovementOpportunity::disposition,
            Builder::disposition,
            "what was decided");

    /** Attribute {@link #disposedOn()}. */
    public static final Attribute.One<ImprovementOpportunity, LocalDate> DISPOSED_ON =
            IS.event("disposedOn", ImprovementOpportunity::disposedOn, Builder::disposedOn, "day of that decision");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<ImprovementOpportunity, String> REASON =
            IS.text("reason", ImprovementOpportunity::reason, Builder::reason, "why");

    /** Description of this record type. */
    public static final RecordType<ImprovementOpportunity> TYPE = IS.build();

    ImprovementOpportunity() {}

    /**
     * Returns what could be better.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day on which it was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the records it comes from.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns what was decided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<OpportunityDisposition> disposition();

    /**
     * Returns the day of that decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> disposedOn();

    /**
     * Returns why.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    @Override
    public final RecordType<ImprovementOpportunity> recordType() {
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
    public static final class Builder extends ImmutableImprovementOpportunity.Builder
            implements RecordBuilder<ImprovementOpportunity, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
