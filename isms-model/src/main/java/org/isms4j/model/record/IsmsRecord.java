package org.isms4j.model.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record of an information security management system: something an organization keeps as evidence of what it
 * determined, planned, did, checked or improved. Every record is an immutable, thread-safe value; two records are equal
 * when all their attributes are.
 *
 * <p>Users read records and build them with the builders of the record types; they do not extend this class.
 */
@SuppressWarnings("exports")
public abstract class IsmsRecord {

    /** For the record types of this library only. */
    protected IsmsRecord() {}

    /**
     * Returns the identifier, unique within a record set.
     *
     * @return the identifier
     */
    public abstract RecordId id();

    /**
     * Returns when the record was entered, as opposed to when what it tells happened.
     *
     * @return the instant of entry, empty where the supplier does not tell
     */
    public abstract Optional<Instant> recordedAt();

    /**
     * Returns identifiers of this record in other systems.
     *
     * @return the references in the order in which they were supplied
     */
    public abstract List<ExternalReference> externalReferences();

    /**
     * Returns what the supplier states about attributes that have no value.
     *
     * @return gaps by attribute name, in the order in which they were stated
     */
    public abstract Map<String, Gap> gaps();

    /**
     * Returns the description of the type this record has.
     *
     * @return the record type
     */
    public abstract RecordType<?> recordType();

    /**
     * Returns the day from which this record exists as a fact: the earliest of its dates of events; where it has none,
     * its first scheduled day in force; where it has none either, the day (UTC) on which it was recorded.
     *
     * @return the day, empty where the record has no date at all
     */
    public final Optional<LocalDate> occurredOn() {
        return recordType().occurredOn(this);
    }

    /** Checks that gaps name attributes that exist and have no value. */
    @Value.Check
    protected void checkGaps() {
        if (!gaps().isEmpty()) {
            recordType().checkGaps(this);
        }
    }

    /** Returns type, identifier and the attributes that have a value or a stated gap, in the order of the description. */
    @Override
    public final String toString() {
        return recordType().print(this);
    }
}
