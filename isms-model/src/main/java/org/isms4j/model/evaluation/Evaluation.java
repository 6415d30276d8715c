package org.isms4j.model.evaluation;

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

/** Record for clause 9.1: analysis and evaluation of results. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Evaluation extends IsmsRecord implements WithEvaluation permits ImmutableEvaluation {

    private static final RecordTypeDefinition<Evaluation, Builder> IS =
            RecordType.define(Evaluation.class, "9.1", "analysis and evaluation of results", Builder::new);

    /** Attribute {@link #evaluatedOn()}. */
    public static final Attribute.One<Evaluation, LocalDate> EVALUATED_ON =
            IS.event("evaluatedOn", Evaluation::evaluatedOn, Builder::evaluatedOn, "day of the evaluation");

    /** Attribute {@link #evaluatedBy()}. */
    public static final Attribute.One<Evaluation, RecordId> EVALUATED_BY =
            IS.link("evaluatedBy", Evaluation::evaluatedBy, Builder::evaluatedBy, "who evaluated", "Person", "Role");

    /** Attribute {@link #measurements()}. */
    public static final Attribute.Many<Evaluation, RecordId> MEASUREMENTS = IS.links(
            "measurements",
            Evaluation::measurements,
            Builder::addAllMeasurements,
            "results that were evaluated",
            "Measurement");

    /** Attribute {@link #periodStart()}. */
    public static final Attribute.One<Evaluation, LocalDate> PERIOD_START = IS.schedule(
            "periodStart", Evaluation::periodStart, Builder::periodStart, "first day of the period it covers");

    /** Attribute {@link #periodEnd()}. */
    public static final Attribute.One<Evaluation, LocalDate> PERIOD_END =
            IS.schedule("periodEnd", Evaluation::periodEnd, Builder::periodEnd, "first day after that period");

    /** Attribute {@link #concludesPerformance()}. */
    public static final Attribute.One<Evaluation, Boolean> CONCLUDES_PERFORMANCE = IS.flag(
            "concludesPerformance",
            Evaluation::concludesPerformance,
            Builder::concludesPerformance,
            "whether it judges information security performance");

    /** Attribute {@link #concludesEffectiveness()}. */
    public static final Attribute.One<Evaluation, Boolean> CONCLUDES_EFFECTIVENESS = IS.flag(
            "concludesEffectiveness",
            Evaluation::concludesEffectiveness,
            Builder::concludesEffectiveness,
            "whether it judges the effectiveness of the ISMS");

    /** Attribute {@link #verdict()}. */
    public static final Attribute.One<Evaluation, String> VERDICT =
            IS.text("verdict", Evaluation::verdict, Builder::verdict, "what it concludes");

    /** Description of this record type. */
    public static final RecordType<Evaluation> TYPE = IS.build();

    Evaluation() {}

    /**
     * Returns the day of the evaluation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> evaluatedOn();

    /**
     * Returns who evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> evaluatedBy();

    /**
     * Returns the results that were evaluated.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> measurements();

    /**
     * Returns the first day of the period it covers.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> periodStart();

    /**
     * Returns the first day after that period.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> periodEnd();

    /**
     * Returns whether it judges information security performance.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> concludesPerformance();

    /**
     * Returns whether it judges the effectiveness of the ISMS.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> concludesEffectiveness();

    /**
     * Returns what it concludes.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> verdict();

    @Override
    public final RecordType<Evaluation> recordType() {
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
    public static final class Builder extends ImmutableEvaluation.Builder
            implements RecordBuilder<Evaluation, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
