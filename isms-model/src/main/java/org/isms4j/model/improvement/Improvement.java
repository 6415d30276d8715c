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

/** Record for clause 10.1: improvement of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Improvement extends IsmsRecord implements WithImprovement permits ImmutableImprovement {

    private static final RecordTypeDefinition<Improvement, Builder> IS =
            RecordType.define(Improvement.class, "10.1", "improvement of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Improvement, String> TITLE =
            IS.text("title", Improvement::title, Builder::title, "what became better");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<Improvement, RecordId> ORIGIN =
            IS.links("origin", Improvement::origin, Builder::addAllOrigin, "records it comes from");

    /** Attribute {@link #startedOn()}. */
    public static final Attribute.One<Improvement, LocalDate> STARTED_ON =
            IS.event("startedOn", Improvement::startedOn, Builder::startedOn, "day on which it was started");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<Improvement, LocalDate> COMPLETED_ON =
            IS.event("completedOn", Improvement::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #correctionOnly()}. */
    public static final Attribute.One<Improvement, Boolean> CORRECTION_ONLY = IS.flag(
            "correctionOnly",
            Improvement::correctionOnly,
            Builder::correctionOnly,
            "whether it only corrected a nonconformity");

    /** Attribute {@link #effects()}. */
    public static final Attribute.Many<Improvement, RecordId> EFFECTS = IS.links(
            "effects",
            Improvement::effects,
            Builder::addAllEffects,
            "records in which its effect was seen",
            "Evaluation",
            "Measurement",
            "Audit",
            "AuditFinding",
            "ManagementReview",
            "ReviewInput");

    /** Description of this record type. */
    public static final RecordType<Improvement> TYPE = IS.build();

    Improvement() {}

    /**
     * Returns what became better.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the records it comes from.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the day on which it was started.
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
     * Returns whether it only corrected a nonconformity.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> correctionOnly();

    /**
     * Returns the records in which its effect was seen.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> effects();

    @Override
    public final RecordType<Improvement> recordType() {
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
    public static final class Builder extends ImmutableImprovement.Builder
            implements RecordBuilder<Improvement, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
