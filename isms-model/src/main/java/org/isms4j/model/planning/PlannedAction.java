package org.isms4j.model.planning;

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

/** Record for clause 6.1.1: action that addresses risks and opportunities of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PlannedAction extends IsmsRecord implements WithPlannedAction
        permits ImmutablePlannedAction {

    private static final RecordTypeDefinition<PlannedAction, Builder> IS = RecordType.define(
            PlannedAction.class, "6.1.1", "action that addresses risks and opportunities of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<PlannedAction, String> TITLE =
            IS.text("title", PlannedAction::title, Builder::title, "what is done");

    /** Attribute {@link #addresses()}. */
    public static final Attribute.Many<PlannedAction, RecordId> ADDRESSES = IS.links(
            "addresses",
            PlannedAction::addresses,
            Builder::addAllAddresses,
            "risks and opportunities it addresses",
            "IsmsRisk",
            "Opportunity");

    /** Attribute {@link #process()}. */
    public static final Attribute.One<PlannedAction, RecordId> PROCESS = IS.link(
            "process",
            PlannedAction::process,
            Builder::process,
            "process that carries the action",
            "ProcessDefinition");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<PlannedAction, RecordId> OWNER =
            IS.link("owner", PlannedAction::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<PlannedAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", PlannedAction::plannedOn, Builder::plannedOn, "day on which the action was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<PlannedAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", PlannedAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<PlannedAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", PlannedAction::completedOn, Builder::completedOn, "day of completion");

    /** Description of this record type. */
    public static final RecordType<PlannedAction> TYPE = IS.build();

    PlannedAction() {}

    /**
     * Returns what is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the risks and opportunities it addresses.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> addresses();

    /**
     * Returns the process that carries the action.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> process();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the day on which the action was planned.
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
    public final RecordType<PlannedAction> recordType() {
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
    public static final class Builder extends ImmutablePlannedAction.Builder
            implements RecordBuilder<PlannedAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
