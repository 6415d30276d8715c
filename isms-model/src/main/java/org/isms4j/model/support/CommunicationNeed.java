package org.isms4j.model.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;
import org.isms4j.model.standard.ControlId;

/** Record for clause 7.4: need for communication. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CommunicationNeed extends IsmsRecord implements WithCommunicationNeed
        permits ImmutableCommunicationNeed {

    private static final RecordTypeDefinition<CommunicationNeed, Builder> IS =
            RecordType.define(CommunicationNeed.class, "7.4", "need for communication", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<CommunicationNeed, String> TITLE =
            IS.text("title", CommunicationNeed::title, Builder::title, "on what (7.4 a)");

    /** Attribute {@link #timing()}. */
    public static final Attribute.One<CommunicationNeed, String> TIMING =
            IS.text("timing", CommunicationNeed::timing, Builder::timing, "when (7.4 b)");

    /** Attribute {@link #interval()}. */
    public static final Attribute.One<CommunicationNeed, Period> INTERVAL =
            IS.period("interval", CommunicationNeed::interval, Builder::interval, "how often, if it recurs");

    /** Attribute {@link #audience()}. */
    public static final Attribute.One<CommunicationNeed, String> AUDIENCE =
            IS.text("audience", CommunicationNeed::audience, Builder::audience, "with whom (7.4 c)");

    /** Attribute {@link #method()}. */
    public static final Attribute.One<CommunicationNeed, String> METHOD =
            IS.text("method", CommunicationNeed::method, Builder::method, "how (7.4 d)");

    /** Attribute {@link #external()}. */
    public static final Attribute.One<CommunicationNeed, Boolean> EXTERNAL =
            IS.flag("external", CommunicationNeed::external, Builder::external, "whether it goes outside");

    /** Attribute {@link #controls()}. */
    public static final Attribute.Many<CommunicationNeed, ControlId> CONTROLS = IS.controls(
            "controls", CommunicationNeed::controls, Builder::addAllControls, "included controls it comes from");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<CommunicationNeed, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn",
            CommunicationNeed::determinedOn,
            Builder::determinedOn,
            "day on which the need was determined");

    /** Attribute {@link #endedOn()}. */
    public static final Attribute.One<CommunicationNeed, LocalDate> ENDED_ON =
            IS.event("endedOn", CommunicationNeed::endedOn, Builder::endedOn, "day from which it no longer exists");

    /** Description of this record type. */
    public static final RecordType<CommunicationNeed> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(ENDED_ON), Optional.empty()));

    CommunicationNeed() {}

    /**
     * Returns on what (7.4 a).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns when (7.4 b).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> timing();

    /**
     * Returns how often, if it recurs.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> interval();

    /**
     * Returns with whom (7.4 c).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> audience();

    /**
     * Returns how (7.4 d).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> method();

    /**
     * Returns whether it goes outside.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> external();

    /**
     * Returns the included controls it comes from.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<ControlId> controls();

    /**
     * Returns the day on which the need was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns the day from which it no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> endedOn();

    @Override
    public final RecordType<CommunicationNeed> recordType() {
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
    public static final class Builder extends ImmutableCommunicationNeed.Builder
            implements RecordBuilder<CommunicationNeed, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
