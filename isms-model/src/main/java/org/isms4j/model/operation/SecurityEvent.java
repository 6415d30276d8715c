package org.isms4j.model.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.1: information security event. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class SecurityEvent extends IsmsRecord implements WithSecurityEvent
        permits ImmutableSecurityEvent {

    private static final RecordTypeDefinition<SecurityEvent, Builder> IS =
            RecordType.define(SecurityEvent.class, "8.1", "information security event", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<SecurityEvent, String> TITLE =
            IS.text("title", SecurityEvent::title, Builder::title, "what was seen");

    /** Attribute {@link #reportedOn()}. */
    public static final Attribute.One<SecurityEvent, LocalDate> REPORTED_ON =
            IS.event("reportedOn", SecurityEvent::reportedOn, Builder::reportedOn, "day of the report");

    /** Attribute {@link #reportedBy()}. */
    public static final Attribute.One<SecurityEvent, RecordId> REPORTED_BY =
            IS.link("reportedBy", SecurityEvent::reportedBy, Builder::reportedBy, "who reported it", "Person", "Role");

    /** Attribute {@link #assessedOn()}. */
    public static final Attribute.One<SecurityEvent, LocalDate> ASSESSED_ON = IS.event(
            "assessedOn",
            SecurityEvent::assessedOn,
            Builder::assessedOn,
            "day on which it was decided whether it is an incident");

    /** Attribute {@link #incident()}. */
    public static final Attribute.One<SecurityEvent, Boolean> INCIDENT =
            IS.flag("incident", SecurityEvent::incident, Builder::incident, "whether it is an incident");

    /** Description of this record type. */
    public static final RecordType<SecurityEvent> TYPE = IS.build();

    SecurityEvent() {}

    /**
     * Returns what was seen.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day of the report.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * Returns who reported it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> reportedBy();

    /**
     * Returns the day on which it was decided whether it is an incident.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assessedOn();

    /**
     * Returns whether it is an incident.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> incident();

    @Override
    public final RecordType<SecurityEvent> recordType() {
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
    public static final class Builder extends ImmutableSecurityEvent.Builder
            implements RecordBuilder<SecurityEvent, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
