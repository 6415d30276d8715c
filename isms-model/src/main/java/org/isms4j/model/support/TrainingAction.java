package org.isms4j.model.support;

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

/** Record for clause 7.2: action to acquire competence. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TrainingAction extends IsmsRecord implements WithTrainingAction
        permits ImmutableTrainingAction {

    private static final RecordTypeDefinition<TrainingAction, Builder> IS =
            RecordType.define(TrainingAction.class, "7.2", "action to acquire competence", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<TrainingAction, String> TITLE =
            IS.text("title", TrainingAction::title, Builder::title, "what is done");

    /** Attribute {@link #closes()}. */
    public static final Attribute.Many<TrainingAction, RecordId> CLOSES =
            IS.links("closes", TrainingAction::closes, Builder::addAllCloses, "gaps it is to close", "CompetenceGap");

    /** Attribute {@link #person()}. */
    public static final Attribute.One<TrainingAction, RecordId> PERSON =
            IS.link("person", TrainingAction::person, Builder::person, "who takes part", "Person");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<TrainingAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", TrainingAction::plannedOn, Builder::plannedOn, "day on which it was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<TrainingAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", TrainingAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<TrainingAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", TrainingAction::completedOn, Builder::completedOn, "day of completion");

    /** Description of this record type. */
    public static final RecordType<TrainingAction> TYPE = IS.build();

    TrainingAction() {}

    /**
     * Returns what is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the gaps it is to close.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> closes();

    /**
     * Returns who takes part.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> person();

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

    @Override
    public final RecordType<TrainingAction> recordType() {
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
    public static final class Builder extends ImmutableTrainingAction.Builder
            implements RecordBuilder<TrainingAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
