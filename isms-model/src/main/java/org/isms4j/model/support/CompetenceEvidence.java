package org.isms4j.model.support;

import java.time.LocalDate;
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

/** Record for clause 7.2: evidence that a person is competent. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CompetenceEvidence extends IsmsRecord implements WithCompetenceEvidence
        permits ImmutableCompetenceEvidence {

    private static final RecordTypeDefinition<CompetenceEvidence, Builder> IS =
            RecordType.define(CompetenceEvidence.class, "7.2", "evidence that a person is competent", Builder::new);

    /** Attribute {@link #person()}. */
    public static final Attribute.One<CompetenceEvidence, RecordId> PERSON =
            IS.link("person", CompetenceEvidence::person, Builder::person, "person who is competent", "Person");

    /** Attribute {@link #requirements()}. */
    public static final Attribute.Many<CompetenceEvidence, RecordId> REQUIREMENTS = IS.links(
            "requirements",
            CompetenceEvidence::requirements,
            Builder::addAllRequirements,
            "requirements it covers",
            "CompetenceRequirement");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<CompetenceEvidence, String> TITLE =
            IS.text("title", CompetenceEvidence::title, Builder::title, "education, training or experience");

    /** Attribute {@link #obtainedOn()}. */
    public static final Attribute.One<CompetenceEvidence, LocalDate> OBTAINED_ON =
            IS.event("obtainedOn", CompetenceEvidence::obtainedOn, Builder::obtainedOn, "day from which it counts");

    /** Attribute {@link #validUntil()}. */
    public static final Attribute.One<CompetenceEvidence, LocalDate> VALID_UNTIL = IS.schedule(
            "validUntil", CompetenceEvidence::validUntil, Builder::validUntil, "last day on which it counts");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<CompetenceEvidence, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn", CompetenceEvidence::withdrawnOn, Builder::withdrawnOn, "day from which it no longer counts");

    /** Description of this record type. */
    public static final RecordType<CompetenceEvidence> TYPE =
            IS.build(new Lifecycle<>(Optional.of(OBTAINED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    CompetenceEvidence() {}

    /**
     * Returns the person who is competent.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> person();

    /**
     * Returns the requirements it covers.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> requirements();

    /**
     * Returns the education, training or experience.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day from which it counts.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> obtainedOn();

    /**
     * Returns the last day on which it counts.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Returns the day from which it no longer counts.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<CompetenceEvidence> recordType() {
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
    public static final class Builder extends ImmutableCompetenceEvidence.Builder
            implements RecordBuilder<CompetenceEvidence, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
