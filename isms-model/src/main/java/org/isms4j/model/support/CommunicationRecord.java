package org.isms4j.model.support;

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

/** Record for clause 7.4: communication that took place. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CommunicationRecord extends IsmsRecord implements WithCommunicationRecord
        permits ImmutableCommunicationRecord {

    private static final RecordTypeDefinition<CommunicationRecord, Builder> IS =
            RecordType.define(CommunicationRecord.class, "7.4", "communication that took place", Builder::new);

    /** Attribute {@link #need()}. */
    public static final Attribute.One<CommunicationRecord, RecordId> NEED =
            IS.link("need", CommunicationRecord::need, Builder::need, "need it meets", "CommunicationNeed");

    /** Attribute {@link #subjects()}. */
    public static final Attribute.Many<CommunicationRecord, RecordId> SUBJECTS = IS.links(
            "subjects",
            CommunicationRecord::subjects,
            Builder::addAllSubjects,
            "records it is about",
            "Objective",
            "PolicyVersion",
            "RoleAssignment",
            "Incident",
            "IsmsChange");

    /** Attribute {@link #communicatedOn()}. */
    public static final Attribute.One<CommunicationRecord, LocalDate> COMMUNICATED_ON = IS.event(
            "communicatedOn", CommunicationRecord::communicatedOn, Builder::communicatedOn, "day of the communication");

    /** Attribute {@link #communicatedBy()}. */
    public static final Attribute.One<CommunicationRecord, RecordId> COMMUNICATED_BY = IS.link(
            "communicatedBy",
            CommunicationRecord::communicatedBy,
            Builder::communicatedBy,
            "who communicated",
            "Person",
            "Role");

    /** Attribute {@link #audience()}. */
    public static final Attribute.One<CommunicationRecord, String> AUDIENCE =
            IS.text("audience", CommunicationRecord::audience, Builder::audience, "with whom");

    /** Description of this record type. */
    public static final RecordType<CommunicationRecord> TYPE = IS.build();

    CommunicationRecord() {}

    /**
     * Returns the need it meets.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> need();

    /**
     * Returns the records it is about.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> subjects();

    /**
     * Returns the day of the communication.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> communicatedOn();

    /**
     * Returns who communicated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> communicatedBy();

    /**
     * Returns with whom.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> audience();

    @Override
    public final RecordType<CommunicationRecord> recordType() {
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
    public static final class Builder extends ImmutableCommunicationRecord.Builder
            implements RecordBuilder<CommunicationRecord, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
