package org.isms4j.model.evaluation;

import java.math.BigDecimal;
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

/** Record for clause 9.1: result of monitoring or measuring. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Measurement extends IsmsRecord implements WithMeasurement permits ImmutableMeasurement {

    private static final RecordTypeDefinition<Measurement, Builder> IS =
            RecordType.define(Measurement.class, "9.1", "result of monitoring or measuring", Builder::new);

    /** Attribute {@link #measure()}. */
    public static final Attribute.One<Measurement, RecordId> MEASURE =
            IS.link("measure", Measurement::measure, Builder::measure, "definition it follows", "MeasureDefinition");

    /** Attribute {@link #measuredOn()}. */
    public static final Attribute.One<Measurement, LocalDate> MEASURED_ON =
            IS.event("measuredOn", Measurement::measuredOn, Builder::measuredOn, "day of the measurement");

    /** Attribute {@link #measuredBy()}. */
    public static final Attribute.One<Measurement, RecordId> MEASURED_BY =
            IS.link("measuredBy", Measurement::measuredBy, Builder::measuredBy, "who measured", "Person", "Role");

    /** Attribute {@link #periodStart()}. */
    public static final Attribute.One<Measurement, LocalDate> PERIOD_START = IS.schedule(
            "periodStart", Measurement::periodStart, Builder::periodStart, "first day of the period it covers");

    /** Attribute {@link #periodEnd()}. */
    public static final Attribute.One<Measurement, LocalDate> PERIOD_END =
            IS.schedule("periodEnd", Measurement::periodEnd, Builder::periodEnd, "first day after that period");

    /** Attribute {@link #value()}. */
    public static final Attribute.One<Measurement, BigDecimal> VALUE =
            IS.decimal("value", Measurement::value, Builder::value, "value");

    /** Attribute {@link #targetMet()}. */
    public static final Attribute.One<Measurement, Boolean> TARGET_MET =
            IS.flag("targetMet", Measurement::targetMet, Builder::targetMet, "whether the target was met");

    /** Attribute {@link #explanation()}. */
    public static final Attribute.One<Measurement, String> EXPLANATION = IS.text(
            "explanation", Measurement::explanation, Builder::explanation, "accepted explanation for a missed target");

    /** Description of this record type. */
    public static final RecordType<Measurement> TYPE = IS.build();

    Measurement() {}

    /**
     * Returns the definition it follows.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> measure();

    /**
     * Returns the day of the measurement.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> measuredOn();

    /**
     * Returns who measured.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> measuredBy();

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
     * Returns the value.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<BigDecimal> value();

    /**
     * Returns whether the target was met.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> targetMet();

    /**
     * Returns the accepted explanation for a missed target.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> explanation();

    @Override
    public final RecordType<Measurement> recordType() {
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
    public static final class Builder extends ImmutableMeasurement.Builder
            implements RecordBuilder<Measurement, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
