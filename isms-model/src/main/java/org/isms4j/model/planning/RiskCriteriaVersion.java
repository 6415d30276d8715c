package org.isms4j.model.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 6.1.2: version of the criteria for accepting and assessing risks. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RiskCriteriaVersion extends IsmsRecord implements WithRiskCriteriaVersion
        permits ImmutableRiskCriteriaVersion {

    private static final RecordTypeDefinition<RiskCriteriaVersion, Builder> IS = RecordType.define(
            RiskCriteriaVersion.class,
            "6.1.2",
            "version of the criteria for accepting and assessing risks",
            Builder::new);

    /** Attribute {@link #version()}. */
    public static final Attribute.One<RiskCriteriaVersion, String> VERSION =
            IS.text("version", RiskCriteriaVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #methodVersion()}. */
    public static final Attribute.One<RiskCriteriaVersion, String> METHOD_VERSION = IS.text(
            "methodVersion",
            RiskCriteriaVersion::methodVersion,
            Builder::methodVersion,
            "version of the assessment method; the same value means comparable results");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<RiskCriteriaVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", RiskCriteriaVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<RiskCriteriaVersion, RecordId> APPROVED_BY = IS.link(
            "approvedBy", RiskCriteriaVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<RiskCriteriaVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", RiskCriteriaVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<RiskCriteriaVersion, LocalDate> IN_FORCE_TO = IS.schedule(
            "inForceTo", RiskCriteriaVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #acceptanceRule()}. */
    public static final Attribute.One<RiskCriteriaVersion, String> ACCEPTANCE_RULE = IS.text(
            "acceptanceRule",
            RiskCriteriaVersion::acceptanceRule,
            Builder::acceptanceRule,
            "rule that says which risks are acceptable");

    /** Attribute {@link #acceptableLevel()}. */
    public static final Attribute.One<RiskCriteriaVersion, Integer> ACCEPTABLE_LEVEL = IS.integer(
            "acceptableLevel",
            RiskCriteriaVersion::acceptableLevel,
            Builder::acceptableLevel,
            "highest level that is acceptable");

    /** Attribute {@link #consequenceMinimum()}. */
    public static final Attribute.One<RiskCriteriaVersion, Integer> CONSEQUENCE_MINIMUM = IS.integer(
            "consequenceMinimum",
            RiskCriteriaVersion::consequenceMinimum,
            Builder::consequenceMinimum,
            "lowest value of the scale of consequences");

    /** Attribute {@link #consequenceMaximum()}. */
    public static final Attribute.One<RiskCriteriaVersion, Integer> CONSEQUENCE_MAXIMUM = IS.integer(
            "consequenceMaximum",
            RiskCriteriaVersion::consequenceMaximum,
            Builder::consequenceMaximum,
            "highest value of the scale of consequences");

    /** Attribute {@link #likelihoodMinimum()}. */
    public static final Attribute.One<RiskCriteriaVersion, Integer> LIKELIHOOD_MINIMUM = IS.integer(
            "likelihoodMinimum",
            RiskCriteriaVersion::likelihoodMinimum,
            Builder::likelihoodMinimum,
            "lowest value of the scale of likelihoods");

    /** Attribute {@link #likelihoodMaximum()}. */
    public static final Attribute.One<RiskCriteriaVersion, Integer> LIKELIHOOD_MAXIMUM = IS.integer(
            "likelihoodMaximum",
            RiskCriteriaVersion::likelihoodMaximum,
            Builder::likelihoodMaximum,
            "highest value of the scale of likelihoods");

    /** Attribute {@link #levelFunction()}. */
    public static final Attribute.One<RiskCriteriaVersion, LevelFunction> LEVEL_FUNCTION = IS.choice(
            "levelFunction",
            LevelFunction.class,
            RiskCriteriaVersion::levelFunction,
            Builder::levelFunction,
            "how the level follows from consequence and likelihood");

    /** Attribute {@link #matrix()}. */
    public static final Attribute.Many<RiskCriteriaVersion, String> MATRIX = IS.texts(
            "matrix",
            RiskCriteriaVersion::matrix,
            Builder::addAllMatrix,
            "cells of the matrix, each as consequence:likelihood=level");

    /** Attribute {@link #assessmentTriggers()}. */
    public static final Attribute.One<RiskCriteriaVersion, String> ASSESSMENT_TRIGGERS = IS.text(
            "assessmentTriggers",
            RiskCriteriaVersion::assessmentTriggers,
            Builder::assessmentTriggers,
            "events and intervals that cause an assessment");

    /** Attribute {@link #convertsFrom()}. */
    public static final Attribute.One<RiskCriteriaVersion, RecordId> CONVERTS_FROM = IS.link(
            "convertsFrom",
            RiskCriteriaVersion::convertsFrom,
            Builder::convertsFrom,
            "earlier version for which a conversion of results is documented",
            "RiskCriteriaVersion");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<RiskCriteriaVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            RiskCriteriaVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "RiskCriteriaVersion");

    /** Description of this record type. */
    public static final RecordType<RiskCriteriaVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    RiskCriteriaVersion() {}

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns the version of the assessment method; the same value means comparable results.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> methodVersion();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns who approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns the first day in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * Returns the first day no longer in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceTo();

    /**
     * Returns the rule that says which risks are acceptable.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> acceptanceRule();

    /**
     * Returns the highest level that is acceptable.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> acceptableLevel();

    /**
     * Returns the lowest value of the scale of consequences.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> consequenceMinimum();

    /**
     * Returns the highest value of the scale of consequences.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> consequenceMaximum();

    /**
     * Returns the lowest value of the scale of likelihoods.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> likelihoodMinimum();

    /**
     * Returns the highest value of the scale of likelihoods.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> likelihoodMaximum();

    /**
     * Returns how the level follows from consequence and likelihood.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LevelFunction> levelFunction();

    /**
     * Returns the cells of the matrix, each as consequence:likelihood=level.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> matrix();

    /**
     * Returns the events and intervals that cause an assessment.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> assessmentTriggers();

    /**
     * Returns the earlier version for which a conversion of results is documented.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> convertsFrom();

    /**
     * Returns the version that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<RiskCriteriaVersion> recordType() {
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
    public static final class Builder extends ImmutableRiskCriteriaVersion.Builder
            implements RecordBuilder<RiskCriteriaVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
