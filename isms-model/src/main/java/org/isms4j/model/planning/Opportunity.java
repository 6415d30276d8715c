package org.isms4j.model.planning;

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

/** Record for clause 6.1.1: opportunity at the level of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Opportunity extends IsmsRecord implements WithOpportunity permits ImmutableOpportunity {

    private static final RecordTypeDefinition<Opportunity, Builder> IS =
            RecordType.define(Opportunity.class, "6.1.1", "opportunity at the level of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Opportunity, String> TITLE =
            IS.text("title", Opportunity::title, Builder::title, "what the opportunity is");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<Opportunity, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn", Opportunity::determinedOn, Builder::determinedOn, "day on which it was determined");

    /** Attribute {@link #sources()}. */
    public static final Attribute.Many<Opportunity, RecordId> SOURCES = IS.links(
            "sources",
            Opportunity::sources,
            Builder::addAllSources,
            "issues and requirements it comes from",
            "ContextIssue",
            "InterestedPartyRequirement");

    /** Attribute {@link #noActionOn()}. */
    public static final Attribute.One<Opportunity, LocalDate> NO_ACTION_ON = IS.event(
            "noActionOn", Opportunity::noActionOn, Builder::noActionOn, "day on which it was decided not to act");

    /** Attribute {@link #noActionReason()}. */
    public static final Attribute.One<Opportunity, String> NO_ACTION_REASON =
            IS.text("noActionReason", Opportunity::noActionReason, Builder::noActionReason, "why nothing is done");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<Opportunity, LocalDate> CLOSED_ON =
            IS.event("closedOn", Opportunity::closedOn, Builder::closedOn, "day from which it no longer exists");

    /** Description of this record type. */
    public static final RecordType<Opportunity> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(CLOSED_ON), Optional.empty()));

    Opportunity() {}

    /**
     * Returns what the opportunity is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day on which it was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns the issues and requirements it comes from.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> sources();

    /**
     * Returns the day on which it was decided not to act.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> noActionOn();

    /**
     * Returns why nothing is done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> noActionReason();

    /**
     * Returns the day from which it no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    @Override
    public final RecordType<Opportunity> recordType() {
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
    public static final class Builder extends ImmutableOpportunity.Builder
            implements RecordBuilder<Opportunity, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
