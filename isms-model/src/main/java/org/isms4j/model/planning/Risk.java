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
import org.isms4j.model.standard.SecurityProperty;

/** Record for clause 6.1.2: information security risk as assessed in one run. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Risk extends IsmsRecord implements WithRisk permits ImmutableRisk {

    private static final RecordTypeDefinition<Risk, Builder> IS =
            RecordType.define(Risk.class, "6.1.2", "information security risk as assessed in one run", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Risk, String> TITLE =
            IS.text("title", Risk::title, Builder::title, "what the risk is");

    /** Attribute {@link #assessment()}. */
    public static final Attribute.One<Risk, RecordId> ASSESSMENT =
            IS.link("assessment", Risk::assessment, Builder::assessment, "run that assessed it", "RiskAssessment");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<Risk, LocalDate> IDENTIFIED_ON =
            IS.event("identifiedOn", Risk::identifiedOn, Builder::identifiedOn, "day on which it was identified");

    /** Attribute {@link #evaluatedOn()}. */
    public static final Attribute.One<Risk, LocalDate> EVALUATED_ON = IS.event(
            "evaluatedOn", Risk::evaluatedOn, Builder::evaluatedOn, "day on which it was compared with the criteria");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<Risk, RecordId> OWNER =
            IS.link("owner", Risk::owner, Builder::owner, "risk owner", "Person", "Role");

    /** Attribute {@link #properties()}. */
    public static final Attribute.Many<Risk, SecurityProperty> PROPERTIES = IS.choices(
            "properties",
            SecurityProperty.class,
            Risk::properties,
            Builder::addAllProperties,
            "properties of information that are affected");

    /** Attribute {@link #scopeVersion()}. */
    public static final Attribute.One<Risk, RecordId> SCOPE_VERSION = IS.link(
            "scopeVersion",
            Risk::scopeVersion,
            Builder::scopeVersion,
            "scope within which the risk lies",
            "ScopeVersion");

    /** Attribute {@link #units()}. */
    public static final Attribute.Many<Risk, String> UNITS =
            IS.texts("units", Risk::units, Builder::addAllUnits, "units, processes or groups of assets it belongs to");

    /** Attribute {@link #consequence()}. */
    public static final Attribute.One<Risk, Integer> CONSEQUENCE =
            IS.integer("consequence", Risk::consequence, Builder::consequence, "consequence on the declared scale");

    /** Attribute {@link #likelihood()}. */
    public static final Attribute.One<Risk, Integer> LIKELIHOOD =
            IS.integer("likelihood", Risk::likelihood, Builder::likelihood, "likelihood on the declared scale");

    /** Attribute {@link #level()}. */
    public static final Attribute.One<Risk, Integer> LEVEL =
            IS.integer("level", Risk::level, Builder::level, "level of risk");

    /** Attribute {@link #acceptable()}. */
    public static final Attribute.One<Risk, Boolean> ACCEPTABLE = IS.flag(
            "acceptable",
            Risk::acceptable,
            Builder::acceptable,
            "result of comparing the level with the acceptance criteria");

    /** Attribute {@link #priority()}. */
    public static final Attribute.One<Risk, Integer> PRIORITY =
            IS.integer("priority", Risk::priority, Builder::priority, "rank for treatment, 1 first");

    /** Attribute {@link #updatedBecause()}. */
    public static final Attribute.Many<Risk, RecordId> UPDATED_BECAUSE = IS.links(
            "updatedBecause",
            Risk::updatedBecause,
            Builder::addAllUpdatedBecause,
            "what led to this assessment of the risk",
            "Incident",
            "Nonconformity",
            "ThreatReport",
            "Vulnerability",
            "IsmsChange",
            "OperationalChange",
            "ContextIssue");

    /** Attribute {@link #closedOn()}. */
    public static final Attribute.One<Risk, LocalDate> CLOSED_ON =
            IS.event("closedOn", Risk::closedOn, Builder::closedOn, "day from which the risk no longer exists");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<Risk, RecordId> SUPERSEDES = IS.link(
            "supersedes", Risk::supersedes, Builder::supersedes, "the same risk as an earlier run saw it", "Risk");

    /** Description of this record type. */
    public static final RecordType<Risk> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IDENTIFIED_ON), Optional.of(CLOSED_ON), Optional.of(SUPERSEDES)));

    Risk() {}

    /**
     * Returns what the risk is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the run that assessed it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> assessment();

    /**
     * Returns the day on which it was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the day on which it was compared with the criteria.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> evaluatedOn();

    /**
     * Returns the risk owner.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the properties of information that are affected.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<SecurityProperty> properties();

    /**
     * Returns the scope within which the risk lies.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> scopeVersion();

    /**
     * Returns the units, processes or groups of assets it belongs to.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> units();

    /**
     * Returns the consequence on the declared scale.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> consequence();

    /**
     * Returns the likelihood on the declared scale.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> likelihood();

    /**
     * Returns the level of risk.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> level();

    /**
     * Returns the result of comparing the level with the acceptance criteria.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> acceptable();

    /**
     * Returns the rank for treatment, 1 first.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> priority();

    /**
     * Returns what led to this assessment of the risk.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> updatedBecause();

    /**
     * Returns the day from which the risk no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * Returns the the same risk as an earlier run saw it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<Risk> recordType() {
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
    public static final class Builder extends ImmutableRisk.Builder implements RecordBuilder<Risk, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
