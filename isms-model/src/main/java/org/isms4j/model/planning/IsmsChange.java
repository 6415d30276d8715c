package org.isms4j.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 6.3: change of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class IsmsChange extends IsmsRecord implements WithIsmsChange permits ImmutableIsmsChange {

    private static final RecordTypeDefinition<IsmsChange, Builder> IS =
            RecordType.define(IsmsChange.class, "6.3", "change of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<IsmsChange, String> TITLE =
            IS.text("title", IsmsChange::title, Builder::title, "what changes");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<IsmsChange, ChangeKind> KIND =
            IS.choice("kind", ChangeKind.class, IsmsChange::kind, Builder::kind, "what the change is about");

    /** Attribute {@link #significant()}. */
    public static final Attribute.One<IsmsChange, Boolean> SIGNIFICANT = IS.flag(
            "significant", IsmsChange::significant, Builder::significant, "whether the change is significant for risk");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<IsmsChange, RecordId> ORIGIN = IS.links(
            "origin",
            IsmsChange::origin,
            Builder::addAllOrigin,
            "what made the change necessary",
            "ReviewDecision",
            "CorrectiveAction",
            "AuditFinding",
            "ScopeVersion",
            "Incident",
            "Improvement",
            "Nonconformity",
            "ContextIssue");

    /** Attribute {@link #needDeterminedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> NEED_DETERMINED_ON = IS.event(
            "needDeterminedOn",
            IsmsChange::needDeterminedOn,
            Builder::needDeterminedOn,
            "day on which the need was determined");

    /** Attribute {@link #plannedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> PLANNED_ON =
            IS.event("plannedOn", IsmsChange::plannedOn, Builder::plannedOn, "day of the plan");

    /** Attribute {@link #purpose()}. */
    public static final Attribute.One<IsmsChange, String> PURPOSE =
            IS.text("purpose", IsmsChange::purpose, Builder::purpose, "purpose and consequences of the change");

    /** Attribute {@link #responsibilities()}. */
    public static final Attribute.One<IsmsChange, String> RESPONSIBILITIES =
            IS.text("responsibilities", IsmsChange::responsibilities, Builder::responsibilities, "who does what");

    /** Attribute {@link #resources()}. */
    public static final Attribute.One<IsmsChange, String> RESOURCES =
            IS.text("resources", IsmsChange::resources, Builder::resources, "what is needed");

    /** Attribute {@link #effects()}. */
    public static final Attribute.One<IsmsChange, String> EFFECTS =
            IS.text("effects", IsmsChange::effects, Builder::effects, "effect on other processes");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> APPROVED_ON =
            IS.event("approvedOn", IsmsChange::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<IsmsChange, RecordId> APPROVED_BY =
            IS.link("approvedBy", IsmsChange::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #startedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> STARTED_ON =
            IS.event("startedOn", IsmsChange::startedOn, Builder::startedOn, "day on which carrying out started");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> COMPLETED_ON =
            IS.event("completedOn", IsmsChange::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", IsmsChange::reviewedOn, Builder::reviewedOn, "day on which the result was reviewed");

    /** Attribute {@link #refusedOn()}. */
    public static final Attribute.One<IsmsChange, LocalDate> REFUSED_ON =
            IS.event("refusedOn", IsmsChange::refusedOn, Builder::refusedOn, "day on which the change was refused");

    /** Attribute {@link #refusalReason()}. */
    public static final Attribute.One<IsmsChange, String> REFUSAL_REASON =
            IS.text("refusalReason", IsmsChange::refusalReason, Builder::refusalReason, "why it was refused");

    /** Description of this record type. */
    public static final RecordType<IsmsChange> TYPE = IS.build();

    IsmsChange() {}

    /**
     * Returns what changes.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns what the change is about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ChangeKind> kind();

    /**
     * Returns whether the change is significant for risk.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> significant();

    /**
     * Returns what made the change necessary.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the day on which the need was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> needDeterminedOn();

    /**
     * Returns the day of the plan.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedOn();

    /**
     * Returns the purpose and consequences of the change.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> purpose();

    /**
     * Returns who does what.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> responsibilities();

    /**
     * Returns what is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> resources();

    /**
     * Returns the effect on other processes.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> effects();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns who approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns the day on which carrying out started.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * Returns the day of completion.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Returns the day on which the result was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reviewedOn();

    /**
     * Returns the day on which the change was refused.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> refusedOn();

    /**
     * Returns why it was refused.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> refusalReason();

    @Override
    public final RecordType<IsmsChange> recordType() {
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
    public static final class Builder extends ImmutableIsmsChange.Builder
            implements RecordBuilder<IsmsChange, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
