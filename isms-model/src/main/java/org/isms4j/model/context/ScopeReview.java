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

/** Record for clause 4.3: review whether the scope still fits. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ScopeReview extends IsmsRecord implements WithScopeReview permits ImmutableScopeReview {

    private static final RecordTypeDefinition<ScopeReview, Builder> IS =
            RecordType.define(ScopeReview.class, "4.3", "review whether the scope still fits", Builder::new);

    /** Attribute {@link #scope()}. */
    public static final Attribute.One<ScopeReview, RecordId> SCOPE =
            IS.link("scope", ScopeReview::scope, Builder::scope, "version that was reviewed", "ScopeVersion");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<ScopeReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", ScopeReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<ScopeReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", ScopeReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #trigger()}. */
    public static final Attribute.Many<ScopeReview, RecordId> TRIGGER = IS.links(
            "trigger",
            ScopeReview::trigger,
            Builder::addAllTrigger,
            "what caused the review",
            "IsmsChange",
            "OperationalChange",
            "ContextIssue",
            "InterestedPartyRequirement",
            "ExternalProvider");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<ScopeReview, String> OUTCOME =
            IS.text("outcome", ScopeReview::outcome, Builder::outcome, "what the review led to");

    /** Description of this record type. */
    public static final RecordType<ScopeReview> TYPE = IS.build();

    ScopeReview() {}

    /**
     * Returns the version that was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> scope();

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
     * Returns what caused the review.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> trigger();

    /**
     * Returns what the review led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<ScopeReview> recordType() {
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
    public static final class Builder extends ImmutableScopeReview.Builder
            implements RecordBuilder<ScopeReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
