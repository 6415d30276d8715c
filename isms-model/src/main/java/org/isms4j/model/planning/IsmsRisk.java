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

/** Record for clause 6.1.1: risk to the ISMS reaching its intended outcomes. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class IsmsRisk extends IsmsRecord implements WithIsmsRisk permits ImmutableIsmsRisk {

    private static final RecordTypeDefinition<IsmsRisk, Builder> IS =
            RecordType.define(IsmsRisk.class, "6.1.1", "risk to the ISMS reaching its intended outcomes", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<IsmsRisk, String> TITLE =
            IS.text("title", IsmsRisk::title, Builder::title, "what the risk is");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<IsmsRisk, LocalDate> DETERMINED_ON =
            IS.event("determinedOn", IsmsRisk::determinedOn, Builder::determinedOn, "day on which it was determined");

    /** Attribute {@link #sources()}. */
    public static final Attribute.Many<IsmsRisk, RecordId> SOURCES = IS.links(
            "sources",
            IsmsRisk::sources,
            Builder::addAllSources,
            "issues and requirements it comes from",
            "ContextIssue",
            "InterestedPartyRequirement");

    /** Attribute {@link #noActionOn()}. */
    public static final Attribute.One<IsmsRisk, LocalDate> NO_ACTION_ON =
            IS.event("noActionOn", IsmsRisk::noActionOn, Builder::noActionOn, "day on which it was decided not to act");

    /** Attribute {@link #noActionReason()}. */
    public static final Attribute.One<IsmsRisk, String> NO_ACTION_REASON =
            IS.text("noActionReason", IsmsRisk::noActionReason, Builder::noActionReason, "why nothing is done");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<IsmsRisk, LocalDate> CLOSED_ON =
            IS.event("closedOn", IsmsRisk::closedOn, Builder::closedOn, "day from which it no longer exists");

    /** Description of this record type. */
    public static final RecordType<IsmsRisk> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(CLOSED_ON), Optional.empty()));

    IsmsRisk() {}

    /**
     * Returns what the risk is.
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
    public final RecordType<IsmsRisk> recordType() {
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
    public static final class Builder extends ImmutableIsmsRisk.Builder implements RecordBuilder<IsmsRisk, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
