package org.isms4j.model.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 7.5.3: rule how long documented information is kept. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RetentionRule extends IsmsRecord implements WithRetentionRule
        permits ImmutableRetentionRule {

    private static final RecordTypeDefinition<RetentionRule, Builder> IS = RecordType.define(
            RetentionRule.class, "7.5.3", "rule how long documented information is kept", Builder::new);

    /** Attribute {@link #subject()}. */
    public static final Attribute.One<RetentionRule, String> SUBJECT =
            IS.text("subject", RetentionRule::subject, Builder::subject, "what is kept");

    /** Attribute {@link #appliesTo()}. */
    public static final Attribute.One<RetentionRule, String> APPLIES_TO = IS.text(
            "appliesTo", RetentionRule::appliesTo, Builder::appliesTo, "record type the rule is about, if it is one");

    /** Attribute {@link #retention()}. */
    public static final Attribute.One<RetentionRule, Period> RETENTION =
            IS.period("retention", RetentionRule::retention, Builder::retention, "how long it is kept");

    /** Attribute {@link #setOn()}. */
    public static final Attribute.One<RetentionRule, LocalDate> SET_ON =
            IS.event("setOn", RetentionRule::setOn, Builder::setOn, "day from which the rule holds");

    /** Attribute {@link #endedOn()}. */
    public static final Attribute.One<RetentionRule, LocalDate> ENDED_ON =
            IS.event("endedOn", RetentionRule::endedOn, Builder::endedOn, "day from which it no longer holds");

    /** Description of this record type. */
    public static final RecordType<RetentionRule> TYPE =
            IS.build(new Lifecycle<>(Optional.of(SET_ON), Optional.of(ENDED_ON), Optional.empty()));

    RetentionRule() {}

    /**
     * Returns what is kept.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> subject();

    /**
     * Returns the record type the rule is about, if it is one.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> appliesTo();

    /**
     * Returns how long it is kept.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> retention();

    /**
     * Returns the day from which the rule holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> setOn();

    /**
     * Returns the day from which it no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> endedOn();

    @Override
    public final RecordType<RetentionRule> recordType() {
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
    public static final class Builder extends ImmutableRetentionRule.Builder
            implements RecordBuilder<RetentionRule, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
