package org.isms4j.model.record;

import java.time.Instant;

/**
 * What the builders of all record types have in common. Users call it; they do not implement it. A builder is for one
 * thread and refuses to set an attribute twice.
 *
 * @param <R> record type that is built
 * @param <B> the builder itself
 */
public interface RecordBuilder<R extends IsmsRecord, B extends RecordBuilder<R, B>> {

    /**
     * Sets the identifier, the only attribute that every record must have.
     *
     * @param id identifier
     * @return this builder
     */
    B id(RecordId id);

    /**
     * Sets when the record was entered.
     *
     * @param recordedAt instant of entry
     * @return this builder
     */
    B recordedAt(Instant recordedAt);

    /**
     * Adds identifiers of the record in other systems.
     *
     * @param references identifiers elsewhere
     * @return this builder
     */
    B addAllExternalReferences(Iterable<? extends ExternalReference> references);

    /**
     * States what is known about an attribute without a value.
     *
     * @param attribute name of the attribute
     * @param gap what is known
     * @return this builder
     */
    B putGap(String attribute, Gap gap);

    /**
     * Builds the record.
     *
     * @return the record
     * @throws IllegalStateException if the identifier is missing
     * @throws IllegalArgumentException if a gap names no attribute of the type or one that has a value
     */
    R build();

    /**
     * States that an attribute has no value.
     *
     * @param attribute the attribute
     * @return this builder
     */
    default B none(Attribute<R, ?> attribute) {
        return putGap(attribute.name(), Gap.NONE);
    }

    /**
     * States that the value of an attribute is not known.
     *
     * @param attribute the attribute
     * @return this builder
     */
    default B unknown(Attribute<R, ?> attribute) {
        return putGap(attribute.name(), Gap.UNKNOWN);
    }
}
