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

/** Record for clause 6.1.3: action of the risk treatment plan. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TreatmentAction extends IsmsRecord implements WithTreatmentAction
        permits ImmutableTreatmentAction {

    private static final RecordTypeDefinition<TreatmentAction, Builder> IS =
            RecordType.define(TreatmentAction.class, "6.1.3", "action of the risk treatment plan", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<TreatmentAction, String> TITLE =
            IS.text("title", TreatmentAction::title, Builder::title, "what is done");

    /** Attribute {@link #plan()}. */
    public static final Attribute.One<TreatmentAction, RecordId> PLAN =
            IS.link("plan", TreatmentAction::plan, Builder::plan, "plan it belongs to", "TreatmentPlanVersion");

    /** Attribute {@link #decisions()}. */
    public static final Attribute.Many<TreatmentAction, RecordId> DECISIONS = IS.links(
            "decisions",
            TreatmentAction::decisions,
            Builder::addAllDecisions,
            "decisions it carries out",
            "TreatmentDecision");

    /** Attribute {@link #controls()}. */
    public static final Attribute.Many<TreatmentAction, RecordId> CONTROLS = IS.links(
            "controls",
            TreatmentAction::controls,
            Builder::addAllControls,
            "controls it implements",
            "NecessaryControl");

    /** Attribute {@link #resources()}. */
    public static final Attribute.Many<TreatmentAction, RecordId> RESOURCES = IS.links(
            "resources", TreatmentAction::resources, Builder::addAllResources, "resources it uses", "ResourceDecision");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<TreatmentAction, RecordId> OWNER =
            IS.link("owner", TreatmentAction::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<TreatmentAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", TreatmentAction::plannedOn, Builder::plannedOn, "day on which it was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<TreatmentAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", TreatmentAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<TreatmentAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", TreatmentAction::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #cancelledOn()}. */
    public static final Attribute.One<TreatmentAction, LocalDate> CANCELLED_ON =
            IS.event("cancelledOn", TreatmentAction::cancelledOn, Builder::cancelledOn, "day on which it was given up");

    /** Attribute {@link #escalatedOn()}. */
    public static final Attribute.One<TreatmentAction, LocalDate> ESCALATED_ON = IS.event(
            "escalatedOn",
            TreatmentAction::escalatedOn,
            Builder::escalatedOn,
            "day on which its delay was brought to management");

    /** Attribute {@link #overdueCause()}. */
    public static final Attribute.One<TreatmentAction, String> OVERDUE_CAUSE =
            IS.text("overdueCause", TreatmentAction::overdueCause, Builder::overdueCause, "why it is late");

    /** Description of this record type. */
    public static final RecordType<TreatmentAction> TYPE = IS.build();

    TreatmentAction() {}

    /**
     * Returns what is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the plan it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> plan();

    /**
     * Returns the decisions it carries out.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> decisions();

    /**
     * Returns the controls it implements.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> controls();

    /**
     * Returns the resources it uses.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> resources();

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
     * Returns the day on which it was given up.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> cancelledOn();

    /**
     * Returns the day on which its delay was brought to management.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> escalatedOn();

    /**
     * Returns why it is late.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> overdueCause();

    @Override
    public final RecordType<TreatmentAction> recordType() {
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
    public static final class Builder extends ImmutableTreatmentAction.Builder
            implements RecordBuilder<TreatmentAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
