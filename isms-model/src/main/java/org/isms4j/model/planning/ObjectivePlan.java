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

/** Record for clause 6.2: plan for achieving an objective. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ObjectivePlan extends IsmsRecord implements WithObjectivePlan
        permits ImmutableObjectivePlan {

    private static final RecordTypeDefinition<ObjectivePlan, Builder> IS =
            RecordType.define(ObjectivePlan.class, "6.2", "plan for achieving an objective", Builder::new);

    /** Attribute {@link #objective()}. */
    public static final Attribute.One<ObjectivePlan, RecordId> OBJECTIVE =
            IS.link("objective", ObjectivePlan::objective, Builder::objective, "objective it serves", "Objective");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<ObjectivePlan, LocalDate> PLANNED_ON =
            IS.event("plannedOn", ObjectivePlan::plannedOn, Builder::plannedOn, "day of the plan");

    /** Attribute {@link #actions()}. */
    public static final Attribute.One<ObjectivePlan, String> ACTIONS =
            IS.text("actions", ObjectivePlan::actions, Builder::actions, "what will be done");

    /** Attribute {@link #resources()}. */
    public static final Attribute.One<ObjectivePlan, String> RESOURCES =
            IS.text("resources", ObjectivePlan::resources, Builder::resources, "what is needed");

    /** Attribute {@link #responsible()}. */
    public static final Attribute.One<ObjectivePlan, RecordId> RESPONSIBLE = IS.link(
            "responsible", ObjectivePlan::responsible, Builder::responsible, "who is responsible", "Person", "Role");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<ObjectivePlan, LocalDate> DUE_ON =
            IS.schedule("dueOn", ObjectivePlan::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #evaluationMethod()}. */
    public static final Attribute.One<ObjectivePlan, String> EVALUATION_METHOD = IS.text(
            "evaluationMethod",
            ObjectivePlan::evaluationMethod,
            Builder::evaluationMethod,
            "how results are evaluated");

    /** Description of this record type. */
    public static final RecordType<ObjectivePlan> TYPE = IS.build();

    ObjectivePlan() {}

    /**
     * Returns the objective it serves.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> objective();

    /**
     * Returns the day of the plan.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedOn();

    /**
     * Returns what will be done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> actions();

    /**
     * Returns what is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> resources();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> responsible();

    /**
     * Returns the last day for completing it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * Returns how results are evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> evaluationMethod();

    @Override
    public final RecordType<ObjectivePlan> recordType() {
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
    public static final class Builder extends ImmutableObjectivePlan.Builder
            implements RecordBuilder<ObjectivePlan, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
