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

/** Record for clause 7.2: competence that a role needs. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CompetenceRequirement extends IsmsRecord implements WithCompetenceRequirement
        permits ImmutableCompetenceRequirement {

    private static final RecordTypeDefinition<CompetenceRequirement, Builder> IS =
            RecordType.define(CompetenceRequirement.class, "7.2", "competence that a role needs", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<CompetenceRequirement, String> TITLE =
            IS.text("title", CompetenceRequirement::title, Builder::title, "what somebody has to be able to do");

    /** Attribute {@link #role()}. */
    public static final Attribute.One<CompetenceRequirement, RecordId> ROLE =
            IS.link("role", CompetenceRequirement::role, Builder::role, "role that needs it", "Role");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<CompetenceRequirement, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn",
            CompetenceRequirement::determinedOn,
            Builder::determinedOn,
            "day on which it was determined");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<CompetenceRequirement, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            CompetenceRequirement::withdrawnOn,
            Builder::withdrawnOn,
            "day from which it is no longer needed");

    /** Description of this record type. */
    public static final RecordType<CompetenceRequirement> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    CompetenceRequirement() {}

    /**
     * Returns what somebody has to be able to do.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the role that needs it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> role();

    /**
     * Returns the day on which it was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns the day from which it is no longer needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<CompetenceRequirement> recordType() {
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
    public static final class Builder extends ImmutableCompetenceRequirement.Builder
            implements RecordBuilder<CompetenceRequirement, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
