package org.isms4j.model.operation;

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

/** Record for clause 8.1: information security incident. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Incident extends IsmsRecord implements WithIncident permits ImmutableIncident {

    private static final RecordTypeDefinition<Incident, Builder> IS =
            RecordType.define(Incident.class, "8.1", "information security incident", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Incident, String> TITLE =
            IS.text("title", Incident::title, Builder::title, "what happened");

    /** Attribute {@link #events()}. */
    public static final Attribute.Many<Incident, RecordId> EVENTS =
            IS.links("events", Incident::events, Builder::addAllEvents, "events it was made of", "SecurityEvent");

    /** Attribute {@link #detectedOn()}. */
    public static final Attribute.One<Incident, LocalDate> DETECTED_ON =
            IS.event("detectedOn", Incident::detectedOn, Builder::detectedOn, "day of detection");

    /** Attribute {@link #severity()}. */
    public static final Attribute.One<Incident, Severity> SEVERITY =
            IS.choice("severity", Severity.class, Incident::severity, Builder::severity, "severity");

    /** Attribute {@link #risks()}. */
    public static final Attribute.Many<Incident, RecordId> RISKS =
            IS.links("risks", Incident::risks, Builder::addAllRisks, "risks that came true", "Risk");

    /** Attribute {@link #controls()}. */
    public static final Attribute.Many<Incident, RecordId> CONTROLS = IS.links(
            "controls",
            Incident::controls,
            Builder::addAllControls,
            "controls that failed or helped",
            "NecessaryControl");

    /** Attribute {@link #requirementMissed()}. */
    public static final Attribute.One<Incident, Boolean> REQUIREMENT_MISSED = IS.flag(
            "requirementMissed",
            Incident::requirementMissed,
            Builder::requirementMissed,
            "whether a requirement was not met");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<Incident, LocalDate> CLOSED_ON =
            IS.event("closedOn", Incident::closedOn, Builder::closedOn, "day on which it was closed");

    /** Description of this record type. */
    public static final RecordType<Incident> TYPE = IS.build();

    Incident() {}

    /**
     * Returns what happened.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the events it was made of.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> events();

    /**
     * Returns the day of detection.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> detectedOn();

    /**
     * Returns the severity.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Severity> severity();

    /**
     * Returns the risks that came true.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> risks();

    /**
     * Returns the controls that failed or helped.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> controls();

    /**
     * Returns whether a requirement was not met.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> requirementMissed();

    /**
     * Returns the day on which it was closed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    @Override
    public final RecordType<Incident> recordType() {
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
    public static final class Builder extends ImmutableIncident.Builder implements RecordBuilder<Incident, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
