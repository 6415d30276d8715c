package org.isms4j.model.record;

import java.time.Instant;
import java.util.List;

/**
 * A record under construction whose attributes are set by description instead of by name in code: what codecs and
 * generators use. For one thread, for one record.
 *
 * @param <R> record type that is built
 */
public final class RecordDraft<R extends IsmsRecord> {

    private final RecordBuilder<R, ?> builder;

    RecordDraft(RecordBuilder<R, ?> builder) {
        this.builder = builder;
    }

    /**
     * Sets the identifier.
     *
     * @param id identifier
     */
    public void id(RecordId id) {
        builder.id(id);
    }

    /**
     * Sets when the record was entered.
     *
     * @param recordedAt instant of entry
     */
    public void recordedAt(Instant recordedAt) {
        builder.recordedAt(recordedAt);
    }

    /**
     * Adds identifiers of the record in other systems.
     *
     * @param references identifiers elsewhere
     */
    public void externalReferences(List<ExternalReference> references) {
        builder.addAllExternalReferences(references);
    }

    /**
     * Sets the values of an attribute, once.
     *
     * @param <V> Java type of the values
     * @param attribute the attribute
     * @param values its values, at least one
     * @throws IllegalStateException if it was set before
     * @throws IllegalArgumentException if more values are given than it can have
     */
    public <V> void set(Attribute<R, V> attribute, List<V> values) {
        attribute.set(builder, values);
    }

    /**
     * States what is known about an attribute without a value.
     *
     * @param attribute the attribute
     * @param gap what is known
     */
    public void gap(Attribute<R, ?> attribute, Gap gap) {
        builder.putGap(attribute.name(), gap);
    }

    /**
     * Builds the record.
     *
     * @return the record
     * @throws IllegalStateException if the identifier is missing
     * @throws IllegalArgumentException if a gap names an attribute that has a value
     */
    public R build() {
        return builder.build();
    }
}
