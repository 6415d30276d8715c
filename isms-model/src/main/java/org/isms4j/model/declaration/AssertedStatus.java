package org.isms4j.model.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.4: status of a clause as another product asserts it. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AssertedStatus extends IsmsRecord implements WithAssertedStatus
        permits ImmutableAssertedStatus {

    private static final RecordTypeDefinition<AssertedStatus, Builder> IS = RecordType.define(
            AssertedStatus.class, "4.4", "status of a clause as another product asserts it", Builder::new);

    /** Attribute {@link #clause()}. */
    public static final Attribute.One<AssertedStatus, String> CLAUSE =
            IS.text("clause", AssertedStatus::clause, Builder::clause, "clause it is about");

    /** Attribute {@link #status()}. */
    public static final Attribute.One<AssertedStatus, String> STATUS =
            IS.text("status", AssertedStatus::status, Builder::status, "status in the product's own words");

    /** Attribute {@link #asserts()}. */
    public static final Attribute.One<AssertedStatus, AssertedMeaning> ASSERTS = IS.choice(
            "asserts", AssertedMeaning.class, AssertedStatus::asserts, Builder::asserts, "what that status means here");

    /** Attribute {@link #assertedOn()}. */
    public static final Attribute.One<AssertedStatus, LocalDate> ASSERTED_ON =
            IS.event("assertedOn", AssertedStatus::assertedOn, Builder::assertedOn, "day of the assertion");

    /** Attribute {@link #assertedBy()}. */
    public static final Attribute.One<AssertedStatus, String> ASSERTED_BY =
            IS.text("assertedBy", AssertedStatus::assertedBy, Builder::assertedBy, "who asserts it");

    /** Description of this record type. */
    public static final RecordType<AssertedStatus> TYPE = IS.build();

    AssertedStatus() {}

    /**
     * Returns the clause it is about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> clause();

    /**
     * Returns the status in the product's own words.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> status();

    /**
     * Returns what that status means here.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<AssertedMeaning> asserts();

    /**
     * Returns the day of the assertion.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assertedOn();

    /**
     * Returns who asserts it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> assertedBy();

    @Override
    public final RecordType<AssertedStatus> recordType() {
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
    public static final class Builder extends ImmutableAssertedStatus.Builder
            implements RecordBuilder<AssertedStatus, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
