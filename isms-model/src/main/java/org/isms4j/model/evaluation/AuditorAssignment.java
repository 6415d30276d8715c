package org.isms4j.model.evaluation;

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

/** Record for clause 9.2.2: assignment of an auditor to an audit. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AuditorAssignment extends IsmsRecord implements WithAuditorAssignment
        permits ImmutableAuditorAssignment {

    private static final RecordTypeDefinition<AuditorAssignment, Builder> IS =
            RecordType.define(AuditorAssignment.class, "9.2.2", "assignment of an auditor to an audit", Builder::new);

    /** Attribute {@link #audit()}. */
    public static final Attribute.One<AuditorAssignment, RecordId> AUDIT =
            IS.link("audit", AuditorAssignment::audit, Builder::audit, "audit", "Audit");

    /** Attribute {@link #auditor()}. */
    public static final Attribute.One<AuditorAssignment, RecordId> AUDITOR =
            IS.link("auditor", AuditorAssignment::auditor, Builder::auditor, "auditor", "Person");

    /** Attribute {@link #assignedOn()}. */
    public static final Attribute.One<AuditorAssignment, LocalDate> ASSIGNED_ON =
            IS.event("assignedOn", AuditorAssignment::assignedOn, Builder::assignedOn, "day of the assignment");

    /** Attribute {@link #safeguard()}. */
    public static final Attribute.One<AuditorAssignment, String> SAFEGUARD = IS.text(
            "safeguard",
            AuditorAssignment::safeguard,
            Builder::safeguard,
            "safeguard for impartiality where own work could be touched");

    /** Description of this record type. */
    public static final RecordType<AuditorAssignment> TYPE = IS.build();

    AuditorAssignment() {}

    /**
     * Returns the audit.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> audit();

    /**
     * Returns the auditor.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> auditor();

    /**
     * Returns the day of the assignment.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assignedOn();

    /**
     * Returns the safeguard for impartiality where own work could be touched.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> safeguard();

    @Override
    public final RecordType<AuditorAssignment> recordType() {
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
    public static final class Builder extends ImmutableAuditorAssignment.Builder
            implements RecordBuilder<AuditorAssignment, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
