package org.isms4j.model.evaluation;

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

/** Record for clause 9.1: definition of what is monitored or measured. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class MeasureDefinition extends IsmsRecord implements WithMeasureDefinition
        permits ImmutableMeasureDefinition {

    private static final RecordTypeDefinition<MeasureDefinition, Builder> IS = RecordType.define(
            MeasureDefinition.class, "9.1", "definition of what is monitored or measured", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<MeasureDefinition, String> TITLE =
            IS.text("title", MeasureDefinition::title, Builder::title, "what is measured");

    /** Attribute {@link #objects()}. */
    public static final Attribute.Many<MeasureDefinition, RecordId> OBJECTS = IS.links(
            "objects",
            MeasureDefinition::objects,
            Builder::addAllObjects,
            "processes and controls it is about",
            "ProcessDefinition",
            "NecessaryControl");

    /** Attribute {@link #objectives()}. */
    public static final Attribute.Many<MeasureDefinition, RecordId> OBJECTIVES = IS.links(
            "objectives",
            MeasureDefinition::objectives,
            Builder::addAllObjectives,
            "objectives it is about",
            "Objective");

    /** Attribute {@link #method()}. */
    public static final Attribute.One<MeasureDefinition, String> METHOD =
            IS.text("method", MeasureDefinition::method, Builder::method, "how it is measured");

    /** Attribute {@link #frequency()}. */
    public static final Attribute.One<MeasureDefinition, Period> FREQUENCY =
            IS.period("frequency", MeasureDefinition::frequency, Builder::frequency, "how often");

    /** Attribute {@link #measurer()}. */
    public static final Attribute.One<MeasureDefinition, RecordId> MEASURER =
            IS.link("measurer", MeasureDefinition::measurer, Builder::measurer, "who measures", "Person", "Role");

    /** Attribute {@link #evaluationTiming()}. */
    public static final Attribute.One<MeasureDefinition, String> EVALUATION_TIMING = IS.text(
            "evaluationTiming",
            MeasureDefinition::evaluationTiming,
            Builder::evaluationTiming,
            "when results are analysed and evaluated");

    /** Attribute {@link #evaluator()}. */
    public static final Attribute.One<MeasureDefinition, RecordId> EVALUATOR = IS.link(
            "evaluator",
            MeasureDefinition::evaluator,
            Builder::evaluator,
            "who analyses and evaluates",
            "Person",
            "Role");

    /** Attribute {@link #target()}. */
    public static final Attribute.One<MeasureDefinition, String> TARGET =
            IS.text("target", MeasureDefinition::target, Builder::target, "value to be reached");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<MeasureDefinition, String> VERSION =
            IS.text("version", MeasureDefinition::version, Builder::version, "version identifier");

    /** Attribute {@link #changeNote()}. */
    public static final Attribute.One<MeasureDefinition, String> CHANGE_NOTE = IS.text(
            "changeNote",
            MeasureDefinition::changeNote,
            Builder::changeNote,
            "what changed against the version before and how results stay comparable");

    /** Attribute {@link #definedOn()}. */
    public static final Attribute.One<MeasureDefinition, LocalDate> DEFINED_ON =
            IS.event("definedOn", MeasureDefinition::definedOn, Builder::definedOn, "day from which it holds");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<MeasureDefinition, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn", MeasureDefinition::withdrawnOn, Builder::withdrawnOn, "day from which it no longer holds");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<MeasureDefinition, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            MeasureDefinition::supersedes,
            Builder::supersedes,
            "definition that this one replaces",
            "MeasureDefinition");

    /** Description of this record type. */
    public static final RecordType<MeasureDefinition> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DEFINED_ON), Optional.of(WITHDRAWN_ON), Optional.of(SUPERSEDES)));

    MeasureDefinition() {}

    /**
     * Returns what is measured.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the processes and controls it is about.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> objects();

    /**
     * Returns the objectives it is about.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> objectives();

    /**
     * Returns how it is measured.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> method();

    /**
     * Returns how often.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> frequency();

    /**
     * Returns who measures.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> measurer();

    /**
     * Returns when results are analysed and evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> evaluationTiming();

    /**
     * Returns who analyses and evaluates.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> evaluator();

    /**
     * Returns the value to be reached.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> target();

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns what changed against the version before and how results stay comparable.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> changeNote();

    /**
     * Returns the day from which it holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> definedOn();

    /**
     * Returns the day from which it no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the definition that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<MeasureDefinition> recordType() {
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
    public static final class Builder extends ImmutableMeasureDefinition.Builder
            implements RecordBuilder<MeasureDefinition, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
