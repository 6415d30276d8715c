package org.isms4j.model.improvement;

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

/** Record for clause 10.2: action that removes the cause of a nonconformity. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CorrectiveAction extends IsmsRecord implements WithCorrectiveAction
        permits ImmutableCorrectiveAction {

    private static final RecordTypeDefinition<CorrectiveAction, Builder> IS = RecordType.define(
            CorrectiveAction.class, "10.2", "action that removes the cause of a nonconformity", Builder::new);

    /** Attribute {@link #nonconformities()}. */
    public static final Attribute.Many<CorrectiveAction, RecordId> NONCONFORMITIES = IS.links(
            "nonconformities",
            CorrectiveAction::nonconformities,
            Builder::addAllNonconformities,
            "nonconformities whose cause it removes",
            "Nonconformity");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<CorrectiveAction, String> TITLE =
            IS.text("title", CorrectiveAction::title, Builder::title, "what is done");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<CorrectiveAction, RecordId> OWNER =
            IS.link("owner", CorrectiveAction::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<CorrectiveAction, LocalDate> PLANNED_ON =
            IS.event("plannedOn", CorrectiveAction::plannedOn, Builder::plannedOn, "day on which it was planned");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<CorrectiveAction, LocalDate> DUE_ON =
            IS.schedule("dueOn", CorrectiveAction::dueOn, Builder::dueOn, "last day for completing it");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<CorrectiveAction, LocalDate> COMPLETED_ON =
            IS.event("completedOn", CorrectiveAction::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #overdueCause()}. */
    public static final Attribute.One<CorrectiveAction, String> OVERDUE_CAUSE =
            IS.text("overdueCause", CorrectiveAction::overdueCause, Builder::overdueCause, "why it is late");

    /** Attribute {@link #changes()}. */
    public static final Attribute.Many<CorrectiveAction, RecordId> CHANGES = IS.links(
            "changes",
            CorrectiveAction::changes,
            Builder::addAllChanges,
            "what it changed",
            "Risk",
            "RiskReevaluation",
            "DocumentVersion",
            "ProcessDefinition",
            "IsmsChange",
            "OperationalChange");

    /** Description of this record type. */
    public static final RecordType<CorrectiveAction> TYPE = IS.build();

    CorrectiveAction() {}

    /**
     * Returns the nonconformities whose cause it removes.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> nonconformities();

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
     * Returns why it is late.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> overdueCause();

    /**
     * Returns what it changed.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> changes();

    @Override
    public final RecordType<CorrectiveAction> recordType() {
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
    public static final class Builder extends ImmutableCorrectiveAction.Builder
            implements RecordBuilder<CorrectiveAction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
