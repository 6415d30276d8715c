package org.isms4j.model.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 10.2: requirement that is not met. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Nonconformity extends IsmsRecord implements WithNonconformity
        permits ImmutableNonconformity {

    private static final RecordTypeDefinition<Nonconformity, Builder> IS =
            RecordType.define(Nonconformity.class, "10.2", "requirement that is not met", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Nonconformity, String> TITLE =
            IS.text("title", Nonconformity::title, Builder::title, "what is not met");

    /** Attribute {@link #requirement()}. */
    public static final Attribute.One<Nonconformity, String> REQUIREMENT = IS.text(
            "requirement",
            Nonconformity::requirement,
            Builder::requirement,
            "requirement that is not met: a clause item, a control or an own rule");

    /** Attribute {@link #raisedOn()}. */
    public static final Attribute.One<Nonconformity, LocalDate> RAISED_ON =
            IS.event("raisedOn", Nonconformity::raisedOn, Builder::raisedOn, "day on which it was raised");

    /** Attribute {@link #source()}. */
    public static final Attribute.Many<Nonconformity, RecordId> SOURCE = IS.links(
            "source",
            Nonconformity::source,
            Builder::addAllSource,
            "records that show it: findings, incidents, measurements, executions");

    /** Attribute {@link #grade()}. */
    public static final Attribute.One<Nonconformity, Grade> GRADE =
            IS.choice("grade", Grade.class, Nonconformity::grade, Builder::grade, "grade, if one was given");

    /** Attribute {@link #effect()}. */
    public static final Attribute.One<Nonconformity, String> EFFECT =
            IS.text("effect", Nonconformity::effect, Builder::effect, "what it led to");

    /** Attribute {@link #causeKey()}. */
    public static final Attribute.One<Nonconformity, String> CAUSE_KEY = IS.text(
            "causeKey",
            Nonconformity::causeKey,
            Builder::causeKey,
            "short name of the cause, the same wherever the cause is the same");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<Nonconformity, LocalDate> REVIEWED_ON = IS.event(
            "reviewedOn", Nonconformity::reviewedOn, Builder::reviewedOn, "day on which it was reviewed (10.2 b.1)");

    /** Attribute {@link #noActionOn()}. */
    public static final Attribute.One<Nonconformity, LocalDate> NO_ACTION_ON = IS.event(
            "noActionOn",
            Nonconformity::noActionOn,
            Builder::noActionOn,
            "day on which it was decided that no corrective action is needed");

    /** Attribute {@link #noActionReason()}. */
    public static final Attribute.One<Nonconformity, String> NO_ACTION_REASON =
            IS.text("noActionReason", Nonconformity::noActionReason, Builder::noActionReason, "why none is needed");

    /** Attribute {@link #correctionImpossibleReason()}. */
    public static final Attribute.One<Nonconformity, String> CORRECTION_IMPOSSIBLE_REASON = IS.text(
            "correctionImpossibleReason",
            Nonconformity::correctionImpossibleReason,
            Builder::correctionImpossibleReason,
            "why no correction is possible");

    /** Attribute {@link #recurrenceOf()}. */
    public static final Attribute.Many<Nonconformity, RecordId> RECURRENCE_OF = IS.links(
            "recurrenceOf",
            Nonconformity::recurrenceOf,
            Builder::addAllRecurrenceOf,
            "earlier nonconformities that came back with it",
            "Nonconformity");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<Nonconformity, LocalDate> CLOSED_ON =
            IS.event("closedOn", Nonconformity::closedOn, Builder::closedOn, "day on which it was closed");

    /** Description of this record type. */
    public static final RecordType<Nonconformity> TYPE = IS.build();

    Nonconformity() {}

    /**
     * Returns what is not met.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the requirement that is not met: a clause item, a control or an own rule.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> requirement();

    /**
     * Returns the day on which it was raised.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> raisedOn();

    /**
     * Returns the records that show it: findings, incidents, measurements, executions.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> source();

    /**
     * Returns the grade, if one was given.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Grade> grade();

    /**
     * Returns what it led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> effect();

    /**
     * Returns the short name of the cause, the same wherever the cause is the same.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> causeKey();

    /**
     * Returns the day on which it was reviewed (10.2 b.1).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reviewedOn();

    /**
     * Returns the day on which it was decided that no corrective action is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> noActionOn();

    /**
     * Returns why none is needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> noActionReason();

    /**
     * Returns why no correction is possible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> correctionImpossibleReason();

    /**
     * Returns the earlier nonconformities that came back with it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> recurrenceOf();

    /**
     * Returns the day on which it was closed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    @Override
    public final RecordType<Nonconformity> recordType() {
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
    public static final class Builder extends ImmutableNonconformity.Builder
            implements RecordBuilder<Nonconformity, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
