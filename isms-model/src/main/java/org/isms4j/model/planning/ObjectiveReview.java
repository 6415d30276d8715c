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

/** Record for clause 6.2: review of an objective and evaluation of its results. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ObjectiveReview extends IsmsRecord implements WithObjectiveReview
        permits ImmutableObjectiveReview {

    private static final RecordTypeDefinition<ObjectiveReview, Builder> IS = RecordType.define(
            ObjectiveReview.class, "6.2", "review of an objective and evaluation of its results", Builder::new);

    /** Attribute {@link #objective()}. */
    public static final Attribute.One<ObjectiveReview, RecordId> OBJECTIVE = IS.link(
            "objective", ObjectiveReview::objective, Builder::objective, "objective that was reviewed", "Objective");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<ObjectiveReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", ObjectiveReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<ObjectiveReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", ObjectiveReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<ObjectiveReview, ObjectiveOutcome> OUTCOME = IS.choice(
            "outcome", ObjectiveOutcome.class, ObjectiveReview::outcome, Builder::outcome, "what the review led to");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<ObjectiveReview, RecordId> ORIGIN = IS.links(
            "origin", ObjectiveReview::origin, Builder::addAllOrigin, "decision that led to it", "ReviewDecision");

    /** Description of this record type. */
    public static final RecordType<ObjectiveReview> TYPE = IS.build();

    ObjectiveReview() {}

    /**
     * Returns the objective that was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> objective();

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
     * Returns what the review led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ObjectiveOutcome> outcome();

    /**
     * Returns the decision that led to it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    @Override
    public final RecordType<ObjectiveReview> recordType() {
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
    public static final class Builder extends ImmutableObjectiveReview.Builder
            implements RecordBuilder<ObjectiveReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
