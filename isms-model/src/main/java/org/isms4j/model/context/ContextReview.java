package org.isms4j.model.context;

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

/** Record for clause 4.1: review of issues, interested parties and their requirements. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ContextReview extends IsmsRecord implements WithContextReview
        permits ImmutableContextReview {

    private static final RecordTypeDefinition<ContextReview, Builder> IS = RecordType.define(
            ContextReview.class, "4.1", "review of issues, interested parties and their requirements", Builder::new);

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<ContextReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", ContextReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<ContextReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", ContextReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #coversIssues()}. */
    public static final Attribute.One<ContextReview, Boolean> COVERS_ISSUES =
            IS.flag("coversIssues", ContextReview::coversIssues, Builder::coversIssues, "whether issues were reviewed");

    /** Attribute {@link #coversParties()}. */
    public static final Attribute.One<ContextReview, Boolean> COVERS_PARTIES = IS.flag(
            "coversParties",
            ContextReview::coversParties,
            Builder::coversParties,
            "whether interested parties and requirements were reviewed");

    /** Attribute {@link #considered()}. */
    public static final Attribute.Many<ContextReview, RecordId> CONSIDERED = IS.links(
            "considered",
            ContextReview::considered,
            Builder::addAllConsidered,
            "what was looked at",
            "ContextIssue",
            "InterestedParty",
            "InterestedPartyRequirement");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<ContextReview, String> OUTCOME =
            IS.text("outcome", ContextReview::outcome, Builder::outcome, "what the review led to");

    /** Description of this record type. */
    public static final RecordType<ContextReview> TYPE = IS.build();

    ContextReview() {}

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
     * Returns whether issues were reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> coversIssues();

    /**
     * Returns whether interested parties and requirements were reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> coversParties();

    /**
     * Returns what was looked at.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> considered();

    /**
     * Returns what the review led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<ContextReview> recordType() {
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
    public static final class Builder extends ImmutableContextReview.Builder
            implements RecordBuilder<ContextReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
