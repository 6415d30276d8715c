package org.isms4j.model.support;

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

/** Record for clause 7.3: making a person aware. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AwarenessRecord extends IsmsRecord implements WithAwarenessRecord
        permits ImmutableAwarenessRecord {

    private static final RecordTypeDefinition<AwarenessRecord, Builder> IS =
            RecordType.define(AwarenessRecord.class, "7.3", "making a person aware", Builder::new);

    /** Attribute {@link #person()}. */
    public static final Attribute.One<AwarenessRecord, RecordId> PERSON =
            IS.link("person", AwarenessRecord::person, Builder::person, "person who was made aware", "Person");

    /** Attribute {@link #policy()}. */
    public static final Attribute.One<AwarenessRecord, RecordId> POLICY =
            IS.link("policy", AwarenessRecord::policy, Builder::policy, "policy that was explained", "PolicyVersion");

    /** Attribute {@link #givenOn()}. */
    public static final Attribute.One<AwarenessRecord, LocalDate> GIVEN_ON =
            IS.event("givenOn", AwarenessRecord::givenOn, Builder::givenOn, "day on which it happened");

    /** Attribute {@link #coversPolicy()}. */
    public static final Attribute.One<AwarenessRecord, Boolean> COVERS_POLICY = IS.flag(
            "coversPolicy",
            AwarenessRecord::coversPolicy,
            Builder::coversPolicy,
            "whether the policy was covered (7.3 a)");

    /** Attribute {@link #coversContribution()}. */
    public static final Attribute.One<AwarenessRecord, Boolean> COVERS_CONTRIBUTION = IS.flag(
            "coversContribution",
            AwarenessRecord::coversContribution,
            Builder::coversContribution,
            "whether the own contribution was covered (7.3 b)");

    /** Attribute {@link #coversImplications()}. */
    public static final Attribute.One<AwarenessRecord, Boolean> COVERS_IMPLICATIONS = IS.flag(
            "coversImplications",
            AwarenessRecord::coversImplications,
            Builder::coversImplications,
            "whether the implications of not conforming were covered (7.3 c)");

    /** Attribute {@link #checkedOn()}. */
    public static final Attribute.One<AwarenessRecord, LocalDate> CHECKED_ON = IS.event(
            "checkedOn", AwarenessRecord::checkedOn, Builder::checkedOn, "day on which understanding was checked");

    /** Description of this record type. */
    public static final RecordType<AwarenessRecord> TYPE = IS.build();

    AwarenessRecord() {}

    /**
     * Returns the person who was made aware.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> person();

    /**
     * Returns the policy that was explained.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> policy();

    /**
     * Returns the day on which it happened.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> givenOn();

    /**
     * Returns whether the policy was covered (7.3 a).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> coversPolicy();

    /**
     * Returns whether the own contribution was covered (7.3 b).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> coversContribution();

    /**
     * Returns whether the implications of not conforming were covered (7.3 c).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> coversImplications();

    /**
     * Returns the day on which understanding was checked.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> checkedOn();

    @Override
    public final RecordType<AwarenessRecord> recordType() {
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
    public static final class Builder extends ImmutableAwarenessRecord.Builder
            implements RecordBuilder<AwarenessRecord, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
