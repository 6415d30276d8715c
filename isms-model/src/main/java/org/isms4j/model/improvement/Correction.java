package org.isms4j.model.improvement;

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

/** Record for clause 10.2: correction of a nonconformity. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Correction extends IsmsRecord implements WithCorrection permits ImmutableCorrection {

    private static final RecordTypeDefinition<Correction, Builder> IS =
            RecordType.define(Correction.class, "10.2", "correction of a nonconformity", Builder::new);

    /** Attribute {@link #nonconformity()}. */
    public static final Attribute.One<Correction, RecordId> NONCONFORMITY = IS.link(
            "nonconformity",
            Correction::nonconformity,
            Builder::nonconformity,
            "nonconformity it corrects",
            "Nonconformity");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Correction, String> TITLE =
            IS.text("title", Correction::title, Builder::title, "what was done");

    /** Attribute {@link #correctedOn()}. */
    public static final Attribute.One<Correction, LocalDate> CORRECTED_ON =
            IS.event("correctedOn", Correction::correctedOn, Builder::correctedOn, "day of the correction");

    /** Attribute {@link #correctedBy()}. */
    public static final Attribute.One<Correction, RecordId> CORRECTED_BY =
            IS.link("correctedBy", Correction::correctedBy, Builder::correctedBy, "who did it", "Person", "Role");

    /** Attribute {@link #consequencesHandled()}. */
    public static final Attribute.One<Correction, Boolean> CONSEQUENCES_HANDLED = IS.flag(
            "consequencesHandled",
            Correction::consequencesHandled,
            Builder::consequencesHandled,
            "whether the consequences were dealt with (10.2 a.2)");

    /** Description of this record type. */
    public static final RecordType<Correction> TYPE = IS.build();

    Correction() {}

    /**
     * Returns the nonconformity it corrects.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> nonconformity();

    /**
     * Returns what was done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day of the correction.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> correctedOn();

    /**
     * Returns who did it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> correctedBy();

    /**
     * Returns whether the consequences were dealt with (10.2 a.2).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> consequencesHandled();

    @Override
    public final RecordType<Correction> recordType() {
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
    public static final class Builder extends ImmutableCorrection.Builder
            implements RecordBuilder<Correction, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
