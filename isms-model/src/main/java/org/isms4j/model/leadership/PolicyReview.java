package org.isms4j.model.leadership;

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

/** Record for clause 5.2: review of a policy. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PolicyReview extends IsmsRecord implements WithPolicyReview permits ImmutablePolicyReview {

    private static final RecordTypeDefinition<PolicyReview, Builder> IS =
            RecordType.define(PolicyReview.class, "5.2", "review of a policy", Builder::new);

    /** Attribute {@link #policy()}. */
    public static final Attribute.One<PolicyReview, RecordId> POLICY =
            IS.link("policy", PolicyReview::policy, Builder::policy, "version that was reviewed", "PolicyVersion");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<PolicyReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", PolicyReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<PolicyReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", PolicyReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<PolicyReview, RecordId> ORIGIN =
            IS.links("origin", PolicyReview::origin, Builder::addAllOrigin, "what led to the review", "ReviewDecision");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<PolicyReview, String> OUTCOME =
            IS.text("outcome", PolicyReview::outcome, Builder::outcome, "what the review led to");

    /** Description of this record type. */
    public static final RecordType<PolicyReview> TYPE = IS.build();

    PolicyReview() {}

    /**
     * Returns the version that was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> policy();

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
     * Returns what led to the review.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns what the review led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<PolicyReview> recordType() {
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
    public static final class Builder extends ImmutablePolicyReview.Builder
            implements RecordBuilder<PolicyReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
