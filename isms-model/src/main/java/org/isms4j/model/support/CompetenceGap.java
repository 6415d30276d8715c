package org.isms4j.model.support;

import java.time.LocalDate;
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

/** Record for clause 7.2: competence that a person lacks. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CompetenceGap extends IsmsRecord implements WithCompetenceGap
        permits ImmutableCompetenceGap {

    private static final RecordTypeDefinition<CompetenceGap, Builder> IS =
            RecordType.define(CompetenceGap.class, "7.2", "competence that a person lacks", Builder::new);

    /** Attribute {@link #person()}. */
    public static final Attribute.One<CompetenceGap, RecordId> PERSON =
            IS.link("person", CompetenceGap::person, Builder::person, "person who lacks it", "Person");

    /** Attribute {@link #requirement()}. */
    public static final Attribute.One<CompetenceGap, RecordId> REQUIREMENT = IS.link(
            "requirement",
            CompetenceGap::requirement,
            Builder::requirement,
            "requirement that is not met",
            "CompetenceRequirement");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<CompetenceGap, LocalDate> IDENTIFIED_ON = IS.event(
            "identifiedOn", CompetenceGap::identifiedOn, Builder::identifiedOn, "day on which the gap was identified");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<CompetenceGap, LocalDate> CLOSED_ON =
            IS.event("closedOn", CompetenceGap::closedOn, Builder::closedOn, "day on which it was closed");

    /** Description of this record type. */
    public static final RecordType<CompetenceGap> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IDENTIFIED_ON), Optional.of(CLOSED_ON), Optional.empty()));

    CompetenceGap() {}

    /**
     * Returns the person who lacks it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> person();

    /**
     * Returns the requirement that is not met.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> requirement();

    /**
     * Returns the day on which the gap was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the day on which it was closed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    @Override
    public final RecordType<CompetenceGap> recordType() {
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
    public static final class Builder extends ImmutableCompetenceGap.Builder
            implements RecordBuilder<CompetenceGap, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
