package org.isms4j.model.operation;

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

/** Record for clause 8.1: change in operation. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class OperationalChange extends IsmsRecord implements WithOperationalChange
        permits ImmutableOperationalChange {

    private static final RecordTypeDefinition<OperationalChange, Builder> IS =
            RecordType.define(OperationalChange.class, "8.1", "change in operation", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<OperationalChange, String> TITLE =
            IS.text("title", OperationalChange::title, Builder::title, "what changes");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<OperationalChange, ChangeKind> KIND =
            IS.choice("kind", ChangeKind.class, OperationalChange::kind, Builder::kind, "what the change is about");

    /** Attribute {@link #significant()}. */
    public static final Attribute.One<OperationalChange, Boolean> SIGNIFICANT = IS.flag(
            "significant",
            OperationalChange::significant,
            Builder::significant,
            "whether the change is significant for risk");

    /** Attribute {@link #planned()}. */
    public static final Attribute.One<OperationalChange, Boolean> PLANNED =
            IS.flag("planned", OperationalChange::planned, Builder::planned, "whether the change was planned");

    /** Attribute {@link #proposedOn()}. */
    public static final Attribute.One<OperationalChange, LocalDate> PROPOSED_ON =
            IS.event("proposedOn", OperationalChange::proposedOn, Builder::proposedOn, "day on which it was proposed");

    /** Attribute {@link #assessedOn()}. */
    public static final Attribute.One<OperationalChange, LocalDate> ASSESSED_ON = IS.event(
            "assessedOn",
            OperationalChange::assessedOn,
            Builder::assessedOn,
            "day on which its security effect was assessed");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<OperationalChange, LocalDate> APPROVED_ON =
            IS.event("approvedOn", OperationalChange::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<OperationalChange, RecordId> APPROVED_BY =
            IS.link("approvedBy", OperationalChange::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #implementedOn()}. */
    public static final Attribute.One<OperationalChange, LocalDate> IMPLEMENTED_ON = IS.event(
            "implementedOn", OperationalChange::implementedOn, Builder::implementedOn, "day on which it took effect");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<OperationalChange, RecordId> ORIGIN = IS.links(
            "origin",
            OperationalChange::origin,
            Builder::addAllOrigin,
            "what led to it",
            "ReviewDecision",
            "CorrectiveAction",
            "Incident",
            "TreatmentAction");

    /** Description of this record type. */
    public static final RecordType<OperationalChange> TYPE = IS.build();

    OperationalChange() {}

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
     * Returns whether the change was planned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> planned();

    /**
     * Returns the day on which it was proposed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> proposedOn();

    /**
     * Returns the day on which its security effect was assessed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assessedOn();

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
     * Returns the day on which it took effect.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> implementedOn();

    /**
     * Returns what led to it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    @Override
    public final RecordType<OperationalChange> recordType() {
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
    public static final class Builder extends ImmutableOperationalChange.Builder
            implements RecordBuilder<OperationalChange, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
