package org.isms4j.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.1: threat intelligence. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ThreatReport extends IsmsRecord implements WithThreatReport permits ImmutableThreatReport {

    private static final RecordTypeDefinition<ThreatReport, Builder> IS =
            RecordType.define(ThreatReport.class, "8.1", "threat intelligence", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ThreatReport, String> TITLE =
            IS.text("title", ThreatReport::title, Builder::title, "what it says");

    /** Attribute {@link #source()}. */
    public static final Attribute.One<ThreatReport, String> SOURCE =
            IS.text("source", ThreatReport::source, Builder::source, "who says it");

    /** Attribute {@link #receivedOn()}. */
    public static final Attribute.One<ThreatReport, LocalDate> RECEIVED_ON =
            IS.event("receivedOn", ThreatReport::receivedOn, Builder::receivedOn, "day on which it was received");

    /** Attribute {@link #relevant()}. */
    public static final Attribute.One<ThreatReport, Boolean> RELEVANT =
            IS.flag("relevant", ThreatReport::relevant, Builder::relevant, "whether it matters to the organization");

    /** Description of this record type. */
    public static final RecordType<ThreatReport> TYPE = IS.build();

    ThreatReport() {}

    /**
     * Returns what it says.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns who says it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> source();

    /**
     * Returns the day on which it was received.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * Returns whether it matters to the organization.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> relevant();

    @Override
    public final RecordType<ThreatReport> recordType() {
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
    public static final class Builder extends ImmutableThreatReport.Builder
            implements RecordBuilder<ThreatReport, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
