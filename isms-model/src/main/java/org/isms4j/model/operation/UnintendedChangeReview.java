package org.isms4j.model.operation;

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

/** Record for clause 8.1: review of the consequences of an unintended change. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class UnintendedChangeReview extends IsmsRecord implements WithUnintendedChangeReview
        permits ImmutableUnintendedChangeReview {

    private static final RecordTypeDefinition<UnintendedChangeReview, Builder> IS = RecordType.define(
            UnintendedChangeReview.class, "8.1", "review of the consequences of an unintended change", Builder::new);

    /** Attribute {@link #events()}. */
    public static final Attribute.Many<UnintendedChangeReview, RecordId> EVENTS = IS.links(
            "events",
            UnintendedChangeReview::events,
            Builder::addAllEvents,
            "what happened",
            "ProcessExecution",
            "ControlOperation",
            "SecurityEvent",
            "Incident",
            "OperationalChange");

    /** Attribute {@link #detectedOn()}. */
    public static final Attribute.One<UnintendedChangeReview, LocalDate> DETECTED_ON = IS.event(
            "detectedOn", UnintendedChangeReview::detectedOn, Builder::detectedOn, "day on which it was detected");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<UnintendedChangeReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", UnintendedChangeReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<UnintendedChangeReview, RecordId> REVIEWED_BY = IS.link(
            "reviewedBy", UnintendedChangeReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #adverse()}. */
    public static final Attribute.One<UnintendedChangeReview, Boolean> ADVERSE =
            IS.flag("adverse", UnintendedChangeReview::adverse, Builder::adverse, "whether it had adverse effects");

    /** Attribute {@link #mitigation()}. */
    public static final Attribute.One<UnintendedChangeReview, String> MITIGATION = IS.text(
            "mitigation", UnintendedChangeReview::mitigation, Builder::mitigation, "what was done against them");

    /** Attribute {@link #mitigatedOn()}. */
    public static final Attribute.One<UnintendedChangeReview, LocalDate> MITIGATED_ON = IS.event(
            "mitigatedOn", UnintendedChangeReview::mitigatedOn, Builder::mitigatedOn, "day on which that was done");

    /** Description of this record type. */
    public static final RecordType<UnintendedChangeReview> TYPE = IS.build();

    UnintendedChangeReview() {}

    /**
     * Returns what happened.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> events();

    /**
     * Returns the day on which it was detected.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> detectedOn();

    /**
     * Returns the day of the review.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reviewedOn();

    /**
     * Returns who reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> reviewedBy();

    /**
     * Returns whether it had adverse effects.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> adverse();

    /**
     * Returns what was done against them.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> mitigation();

    /**
     * Returns the day on which that was done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> mitigatedOn();

    @Override
    public final RecordType<UnintendedChangeReview> recordType() {
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
    public static final class Builder extends ImmutableUnintendedChangeReview.Builder
            implements RecordBuilder<UnintendedChangeReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
