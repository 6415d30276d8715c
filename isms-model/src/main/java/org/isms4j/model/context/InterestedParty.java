package org.isms4j.model.context;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.2: party whose needs and expectations matter to the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class InterestedParty extends IsmsRecord implements WithInterestedParty
        permits ImmutableInterestedParty {

    private static final RecordTypeDefinition<InterestedParty, Builder> IS = RecordType.define(
            InterestedParty.class, "4.2", "party whose needs and expectations matter to the ISMS", Builder::new);

    /** Attribute {@link #name()}. */
    public static final Attribute.One<InterestedParty, String> NAME =
            IS.text("name", InterestedParty::name, Builder::name, "who the party is");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<InterestedParty, PartyKind> KIND =
            IS.choice("kind", PartyKind.class, InterestedParty::kind, Builder::kind, "sort of party");

    /** Attribute {@link #relevance()}. */
    public static final Attribute.One<InterestedParty, String> RELEVANCE =
            IS.text("relevance", InterestedParty::relevance, Builder::relevance, "why the party matters to the ISMS");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<InterestedParty, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn",
            InterestedParty::determinedOn,
            Builder::determinedOn,
            "day on which the party was determined as relevant");

    /** Attribute {@link #noRequirementsOn()}. */
    public static final Attribute.One<InterestedParty, LocalDate> NO_REQUIREMENTS_ON = IS.event(
            "noRequirementsOn",
            InterestedParty::noRequirementsOn,
            Builder::noRequirementsOn,
            "day on which it was decided that the party has no relevant requirement");

    /** Attribute {@link #noRequirementsReason()}. */
    public static final Attribute.One<InterestedParty, String> NO_REQUIREMENTS_REASON = IS.text(
            "noRequirementsReason",
            InterestedParty::noRequirementsReason,
            Builder::noRequirementsReason,
            "why it has none");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<InterestedParty, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            InterestedParty::withdrawnOn,
            Builder::withdrawnOn,
            "day from which the party no longer matters");

    /** Description of this record type. */
    public static final RecordType<InterestedParty> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    InterestedParty() {}

    /**
     * Returns who the party is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> name();

    /**
     * Returns the sort of party.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<PartyKind> kind();

    /**
     * Returns why the party matters to the ISMS.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> relevance();

    /**
     * Returns the day on which the party was determined as relevant.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns the day on which it was decided that the party has no relevant requirement.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> noRequirementsOn();

    /**
     * Returns why it has none.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> noRequirementsReason();

    /**
     * Returns the day from which the party no longer matters.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<InterestedParty> recordType() {
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
    public static final class Builder extends ImmutableInterestedParty.Builder
            implements RecordBuilder<InterestedParty, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
