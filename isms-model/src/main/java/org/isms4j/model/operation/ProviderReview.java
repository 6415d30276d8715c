package org.isms4j.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.1: review of an external provider. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ProviderReview extends IsmsRecord implements WithProviderReview
        permits ImmutableProviderReview {

    private static final RecordTypeDefinition<ProviderReview, Builder> IS =
            RecordType.define(ProviderReview.class, "8.1", "review of an external provider", Builder::new);

    /** Attribute {@link #provider()}. */
    public static final Attribute.One<ProviderReview, RecordId> PROVIDER = IS.link(
            "provider", ProviderReview::provider, Builder::provider, "provider that was reviewed", "ExternalProvider");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<ProviderReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", ProviderReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<ProviderReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", ProviderReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<ProviderReview, String> OUTCOME =
            IS.text("outcome", ProviderReview::outcome, Builder::outcome, "what the review led to");

    /** Description of this record type. */
    public static final RecordType<ProviderReview> TYPE = IS.build();

    ProviderReview() {}

    /**
     * Returns the provider that was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> provider();

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
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<ProviderReview> recordType() {
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
    public static final class Builder extends ImmutableProviderReview.Builder
            implements RecordBuilder<ProviderReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
