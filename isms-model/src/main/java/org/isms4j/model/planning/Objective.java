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

/** Record for clause 6.2: information security objective. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Objective extends IsmsRecord implements WithObjective permits ImmutableObjective {

    private static final RecordTypeDefinition<Objective, Builder> IS =
            RecordType.define(Objective.class, "6.2", "information security objective", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Objective, String> TITLE =
            IS.text("title", Objective::title, Builder::title, "result to be achieved");

    /** Attribute {@link #setOn()}. */
    public static final Attribute.One<Objective, LocalDate> SET_ON =
            IS.event("setOn", Objective::setOn, Builder::setOn, "day on which it was set");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<Objective, RecordId> APPROVED_BY =
            IS.link("approvedBy", Objective::approvedBy, Builder::approvedBy, "who set it", "Person", "Role");

    /** Attribute {@link #policy()}. */
    public static final Attribute.One<Objective, RecordId> POLICY =
            IS.link("policy", Objective::policy, Builder::policy, "policy it is in line with", "PolicyVersion");

    /** Attribute {@link #basis()}. */
    public static final Attribute.Many<Objective, RecordId> BASIS = IS.links(
            "basis",
            Objective::basis,
            Builder::addAllBasis,
            "risks, treatments and requirements taken into account",
            "Risk",
            "TreatmentDecision",
            "InterestedPartyRequirement");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<Objective, RecordId> ORIGIN =
            IS.links("origin", Objective::origin, Builder::addAllOrigin, "decision that led to it", "ReviewDecision");

    /** Attribute {@link #functions()}. */
    public static final Attribute.Many<Objective, String> FUNCTIONS =
            IS.texts("functions", Objective::functions, Builder::addAllFunctions, "functions and levels it concerns");

    /** Attribute {@link #measure()}. */
    public static final Attribute.One<Objective, String> MEASURE =
            IS.text("measure", Objective::measure, Builder::measure, "what is measured");

    /** Attribute {@link #target()}. */
    public static final Attribute.One<Objective, String> TARGET =
            IS.text("target", Objective::target, Builder::target, "value to be reached");

    /** Attribute {@link #unit()}. */
    public static final Attribute.One<Objective, String> UNIT =
            IS.text("unit", Objective::unit, Builder::unit, "unit of the value");

    /** Attribute {@link #notMeasurableReason()}. */
    public static final Attribute.One<Objective, String> NOT_MEASURABLE_REASON = IS.text(
            "notMeasurableReason",
            Objective::notMeasurableReason,
            Builder::notMeasurableReason,
            "why it is not practicable to measure it");

    /** Attribute {@link #monitoringInterval()}. */
    public static final Attribute.One<Objective, Period> MONITORING_INTERVAL = IS.period(
            "monitoringInterval",
            Objective::monitoringInterval,
            Builder::monitoringInterval,
            "how often it is monitored");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<Objective, RecordId> OWNER =
            IS.link("owner", Objective::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<Objective, LocalDate> DUE_ON =
            IS.schedule("dueOn", Objective::dueOn, Builder::dueOn, "last day for reaching it");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<Objective, LocalDate> CLOSED_ON =
            IS.event("closedOn", Objective::closedOn, Builder::closedOn, "day from which it is no longer pursued");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<Objective, RecordId> SUPERSEDES = IS.link(
            "supersedes", Objective::supersedes, Builder::supersedes, "objective that this one replaces", "Objective");

    /** Description of this record type. */
    public static final RecordType<Objective> TYPE =
            IS.build(new Lifecycle<>(Optional.of(SET_ON), Optional.of(CLOSED_ON), Optional.of(SUPERSEDES)));

    Objective() {}

    /**
     * Returns the result to be achieved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day on which it was set.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> setOn();

    /**
     * Returns who set it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns the policy it is in line with.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> policy();

    /**
     * Returns the risks, treatments and requirements taken into account.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> basis();

    /**
     * Returns the decision that led to it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the functions and levels it concerns.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> functions();

    /**
     * Returns what is measured.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> measure();

    /**
     * Returns the value to be reached.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> target();

    /**
     * Returns the unit of the value.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> unit();

    /**
     * Returns why it is not practicable to measure it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> notMeasurableReason();

    /**
     * Returns how often it is monitored.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> monitoringInterval();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the last day for reaching it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * Returns the day from which it is no longer pursued.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * Returns the objective that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<Objective> recordType() {
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
    public static final class Builder extends ImmutableObjective.Builder implements RecordBuilder<Objective, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
