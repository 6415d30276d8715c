package org.isms4j.model.planning;

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

/** Record for clause 8.1: move of an action to a later date. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Replanning extends IsmsRecord implements WithReplanning permits ImmutableReplanning {

    private static final RecordTypeDefinition<Replanning, Builder> IS =
            RecordType.define(Replanning.class, "8.1", "move of an action to a later date", Builder::new);

    /** Attribute {@link #action()}. */
    public static final Attribute.One<Replanning, RecordId> ACTION = IS.link(
            "action",
            Replanning::action,
            Builder::action,
            "action that was moved",
            "TreatmentAction",
            "PlannedAction",
            "ObjectiveAction",
            "CorrectiveAction",
            "ReviewAction",
            "TrainingAction",
            "Audit");

    /** Attribute {@link #replannedOn()}. */
    public static final Attribute.One<Replanning, LocalDate> REPLANNED_ON =
            IS.event("replannedOn", Replanning::replannedOn, Builder::replannedOn, "day on which it was moved");

    /** Attribute {@link #previousDueOn()}. */
    public static final Attribute.One<Replanning, LocalDate> PREVIOUS_DUE_ON =
            IS.schedule("previousDueOn", Replanning::previousDueOn, Builder::previousDueOn, "last day before the move");

    /** Attribute {@link #newDueOn()}. */
    public static final Attribute.One<Replanning, LocalDate> NEW_DUE_ON =
            IS.schedule("newDueOn", Replanning::newDueOn, Builder::newDueOn, "last day after the move");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<Replanning, RecordId> APPROVED_BY = IS.link(
            "approvedBy", Replanning::approvedBy, Builder::approvedBy, "who approved the move", "Person", "Role");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<Replanning, String> REASON =
            IS.text("reason", Replanning::reason, Builder::reason, "why it was moved");

    /** Description of this record type. */
    public static final RecordType<Replanning> TYPE = IS.build();

    Replanning() {}

    /**
     * Returns the action that was moved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> action();

    /**
     * Returns the day on which it was moved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> replannedOn();

    /**
     * Returns the last day before the move.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> previousDueOn();

    /**
     * Returns the last day after the move.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> newDueOn();

    /**
     * Returns who approved the move.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns why it was moved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    @Override
    public final RecordType<Replanning> recordType() {
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
    public static final class Builder extends ImmutableReplanning.Builder
            implements RecordBuilder<Replanning, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
