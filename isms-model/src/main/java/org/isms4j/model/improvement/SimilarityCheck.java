package org.isms4j.model.improvement;

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

/** Record for clause 10.2: search for similar nonconformities. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class SimilarityCheck extends IsmsRecord implements WithSimilarityCheck
        permits ImmutableSimilarityCheck {

    private static final RecordTypeDefinition<SimilarityCheck, Builder> IS =
            RecordType.define(SimilarityCheck.class, "10.2", "search for similar nonconformities", Builder::new);

    /** Attribute {@link #nonconformity()}. */
    public static final Attribute.One<SimilarityCheck, RecordId> NONCONFORMITY = IS.link(
            "nonconformity",
            SimilarityCheck::nonconformity,
            Builder::nonconformity,
            "nonconformity it starts from",
            "Nonconformity");

    /** Attribute {@link #checkedOn()}. */
    public static final Attribute.One<SimilarityCheck, LocalDate> CHECKED_ON =
            IS.event("checkedOn", SimilarityCheck::checkedOn, Builder::checkedOn, "day of the search");

    /** Attribute {@link #checkedBy()}. */
    public static final Attribute.One<SimilarityCheck, RecordId> CHECKED_BY =
            IS.link("checkedBy", SimilarityCheck::checkedBy, Builder::checkedBy, "who searched", "Person", "Role");

    /** Attribute {@link #found()}. */
    public static final Attribute.Many<SimilarityCheck, RecordId> FOUND = IS.links(
            "found", SimilarityCheck::found, Builder::addAllFound, "similar ones that were found", "Nonconformity");

    /** Description of this record type. */
    public static final RecordType<SimilarityCheck> TYPE = IS.build();

    SimilarityCheck() {}

    /**
     * Returns the nonconformity it starts from.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> nonconformity();

    /**
     * Returns the day of the search.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> checkedOn();

    /**
     * Returns who searched.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> checkedBy();

    /**
     * Returns the similar ones that were found.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> found();

    @Override
    public final RecordType<SimilarityCheck> recordType() {
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
    public static final class Builder extends ImmutableSimilarityCheck.Builder
            implements RecordBuilder<SimilarityCheck, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
