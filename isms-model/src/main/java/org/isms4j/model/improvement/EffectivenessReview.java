package org.isms4j.model.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 10.2: review whether a corrective action worked. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class EffectivenessReview extends IsmsRecord implements WithEffectivenessReview
        permits ImmutableEffectivenessReview {

    private static final RecordTypeDefinition<EffectivenessReview, Builder> IS = RecordType.define(
            EffectivenessReview.class, "10.2", "review whether a corrective action worked", Builder::new);

    /** Attribute {@link #actions()}. */
    public static final Attribute.Many<EffectivenessReview, RecordId> ACTIONS = IS.links(
            "actions",
            EffectivenessReview::actions,
            Builder::addAllActions,
            "actions that were reviewed",
            "CorrectiveAction");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<EffectivenessReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", EffectivenessReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<EffectivenessReview, RecordId> REVIEWED_BY = IS.link(
            "reviewedBy", EffectivenessReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #verdict()}. */
    public static final Attribute.One<EffectivenessReview, EffectivenessVerdict> VERDICT = IS.choice(
            "verdict", EffectivenessVerdict.class, EffectivenessReview::verdict, Builder::verdict, "whether it worked");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<EffectivenessReview, String> REASON =
            IS.text("reason", EffectivenessReview::reason, Builder::reason, "what the verdict rests on");

    /** Description of this record type. */
    public static final RecordType<EffectivenessReview> TYPE = IS.build();

    EffectivenessReview() {}

    /**
     * Returns the actions that were reviewed.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> actions();

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
     * Returns whether it worked.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<EffectivenessVerdict> verdict();

    /**
     * Returns what the verdict rests on.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    @Override
    public final RecordType<EffectivenessReview> recordType() {
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
    public static final class Builder extends ImmutableEffectivenessReview.Builder
            implements RecordBuilder<EffectivenessReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
