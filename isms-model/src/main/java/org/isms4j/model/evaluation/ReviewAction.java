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

/** Record for clause 9.3.3: action that follows from a decision of a management review. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ReviewAction extends IsmsRecord implements WithReviewAction permits ImmutableReviewAction {

    private static final RecordTypeDefinition<ReviewAction, Builder> IS = RecordType.define(
            ReviewAction.class, "9.3.3", "action that follows from a decision of a management review", Builder::new);

    /** Attribute {@link #decision()}. */
    public static final Attribute.One<ReviewAction, RecordId> DECISION =
            IS.link("decision", ReviewAction::decision, Builder::decision, "decision it carries out", "ReviewDecision");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ReviewAction, String> TITLE =
            IS.text("title", ReviewAction::title, Builder::title, "what is done");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<ReviewAction, RecordId> OWNER =
            IS.link("owner", ReviewAction::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<ReviewAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", ReviewAction::plannedOn, Builder::plannedOn, "day on which it was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<ReviewAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", ReviewAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<ReviewAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", ReviewAction::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #redecidedBy()}. */
    public static final Attribute.One<ReviewAction, RecordId> REDECIDED_BY = IS.link(
            "redecidedBy",
            ReviewAction::redecidedBy,
            Builder::redecidedBy,
            "later decision that took its place",
            "ReviewDecision");

    /** Description of this record type. */
    public static final RecordType<ReviewAction> TYPE = IS.build();

    ReviewAction() {}

    /**
     * Returns the decision it carries out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> decision();

    /**
     * Returns what is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the day on which it was planned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedOn();

    /**
     * Returns the last day for completing it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * Returns the day of completion.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Returns the later decision that took its place.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> redecidedBy();

    @Override
    public final RecordType<ReviewAction> recordType() {
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
    public static final class Builder extends ImmutableReviewAction.Builder
            implements RecordBuilder<ReviewAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
