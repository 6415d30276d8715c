package org.isms4j.model.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;
import org.isms4j.model.standard.ControlId;

/** Record for clause 6.1.3: control determined as necessary for treating risks. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class NecessaryControl extends IsmsRecord implements WithNecessaryControl
        permits ImmutableNecessaryControl {

    private static final RecordTypeDefinition<NecessaryControl, Builder> IS = RecordType.define(
            NecessaryControl.class, "6.1.3", "control determined as necessary for treating risks", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<NecessaryControl, String> TITLE =
            IS.text("title", NecessaryControl::title, Builder::title, "what the control is");

    /** Attribute {@link #annexA()}. */
    public static final Attribute.One<NecessaryControl, ControlId> ANNEX_A = IS.control(
            "annexA", NecessaryControl::annexA, Builder::annexA, "Annex A control it corresponds to, if any");

    /** Attribute {@link #treatments()}. */
    public static final Attribute.Many<NecessaryControl, RecordId> TREATMENTS = IS.links(
            "treatments",
            NecessaryControl::treatments,
            Builder::addAllTreatments,
            "decisions that need it",
            "TreatmentDecision");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<NecessaryControl, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn", NecessaryControl::determinedOn, Builder::determinedOn, "day on which it was determined");

    /** Attribute {@link #changedOn()}. */
    public static final Attribute.One<NecessaryControl, LocalDate> CHANGED_ON =
            IS.event("changedOn", NecessaryControl::changedOn, Builder::changedOn, "day of its latest change");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<NecessaryControl, RecordId> OWNER =
            IS.link("owner", NecessaryControl::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #implementedOn()}. */
    public static final Attribute.One<NecessaryControl, LocalDate> IMPLEMENTED_ON = IS.event(
            "implementedOn",
            NecessaryControl::implementedOn,
            Builder::implementedOn,
            "day from which it is in operation");

    /** Attribute {@link #operationInterval()}. */
    public static final Attribute.One<NecessaryControl, Period> OPERATION_INTERVAL = IS.period(
            "operationInterval",
            NecessaryControl::operationInterval,
            Builder::operationInterval,
            "how often it is to be operated");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<NecessaryControl, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            NecessaryControl::withdrawnOn,
            Builder::withdrawnOn,
            "day from which it is no longer necessary");

    /** Description of this record type. */
    public static final RecordType<NecessaryControl> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    NecessaryControl() {}

    /**
     * Returns what the control is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the Annex A control it corresponds to, if any.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ControlId> annexA();

    /**
     * Returns the decisions that need it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> treatments();

    /**
     * Returns the day on which it was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns the day of its latest change.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> changedOn();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the day from which it is in operation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> implementedOn();

    /**
     * Returns how often it is to be operated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> operationInterval();

    /**
     * Returns the day from which it is no longer necessary.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<NecessaryControl> recordType() {
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
    public static final class Builder extends ImmutableNecessaryControl.Builder
            implements RecordBuilder<NecessaryControl, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
