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

/** Record for clause 6.2: action that serves an objective. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ObjectiveAction extends IsmsRecord implements WithObjectiveAction
        permits ImmutableObjectiveAction {

    private static final RecordTypeDefinition<ObjectiveAction, Builder> IS =
            RecordType.define(ObjectiveAction.class, "6.2", "action that serves an objective", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ObjectiveAction, String> TITLE =
            IS.text("title", ObjectiveAction::title, Builder::title, "what is done");

    /** Attribute {@link #objective()}. */
    public static final Attribute.One<ObjectiveAction, RecordId> OBJECTIVE =
            IS.link("objective", ObjectiveAction::objective, Builder::objective, "objective it serves", "Objective");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<ObjectiveAction, RecordId> OWNER =
            IS.link("owner", ObjectiveAction::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<ObjectiveAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", ObjectiveAction::plannedOn, Builder::plannedOn, "day on which it was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<ObjectiveAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", ObjectiveAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<ObjectiveAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", ObjectiveAction::completedOn, Builder::completedOn, "day of completion");

    /** Description of this record type. */
    public static final RecordType<ObjectiveAction> TYPE = IS.build();

    ObjectiveAction() {}

    /**
     * Returns what is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the objective it serves.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> objective();

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

    @Override
    public final RecordType<ObjectiveAction> recordType() {
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
    public static final class Builder extends ImmutableObjectiveAction.Builder
            implements RecordBuilder<ObjectiveAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
