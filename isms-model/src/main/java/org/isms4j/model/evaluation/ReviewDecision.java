package org.isms4j.model.evaluation;

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

/** Record for clause 9.3.3: decision of a management review. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ReviewDecision extends IsmsRecord implements WithReviewDecision
        permits ImmutableReviewDecision {

    private static final RecordTypeDefinition<ReviewDecision, Builder> IS =
            RecordType.define(ReviewDecision.class, "9.3.3", "decision of a management review", Builder::new);

    /** Attribute {@link #review()}. */
    public static final Attribute.One<ReviewDecision, RecordId> REVIEW =
            IS.link("review", ReviewDecision::review, Builder::review, "review it belongs to", "ManagementReview");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<ReviewDecision, DecisionKind> KIND =
            IS.choice("kind", DecisionKind.class, ReviewDecision::kind, Builder::kind, "subject of the decision");

    /** Attribute {@link #decision()}. */
    public static final Attribute.One<ReviewDecision, String> DECISION =
            IS.text("decision", ReviewDecision::decision, Builder::decision, "what was decided");

    /** Attribute {@link #noneNeeded()}. */
    public static final Attribute.One<ReviewDecision, Boolean> NONE_NEEDED = IS.flag(
            "noneNeeded", ReviewDecision::noneNeeded, Builder::noneNeeded, "whether it says that nothing is needed");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<ReviewDecision, String> REASON =
            IS.text("reason", ReviewDecision::reason, Builder::reason, "why");

    /** Attribute {@link #needsWork()}. */
    public static final Attribute.One<ReviewDecision, Boolean> NEEDS_WORK =
            IS.flag("needsWork", ReviewDecision::needsWork, Builder::needsWork, "whether somebody has to do something");

    /** Attribute {@link #decidedOn()}. */
    public static final Attribute.One<ReviewDecision, LocalDate> DECIDED_ON =
            IS.event("decidedOn", ReviewDecision::decidedOn, Builder::decidedOn, "day of the decision");

    /** Description of this record type. */
    public static final RecordType<ReviewDecision> TYPE = IS.build();

    ReviewDecision() {}

    /**
     * Returns the review it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> review();

    /**
     * Returns the subject of the decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<DecisionKind> kind();

    /**
     * Returns what was decided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> decision();

    /**
     * Returns whether it says that nothing is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> noneNeeded();

    /**
     * Returns why.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    /**
     * Returns whether somebody has to do something.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> needsWork();

    /**
     * Returns the day of the decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> decidedOn();

    @Override
    public final RecordType<ReviewDecision> recordType() {
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
    public static final class Builder extends ImmutableReviewDecision.Builder
            implements RecordBuilder<ReviewDecision, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
