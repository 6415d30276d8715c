package org.isms4j.model.planning;

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

/** Record for clause 8.2: new look at one risk between two runs. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RiskReevaluation extends IsmsRecord implements WithRiskReevaluation
        permits ImmutableRiskReevaluation {

    private static final RecordTypeDefinition<RiskReevaluation, Builder> IS =
            RecordType.define(RiskReevaluation.class, "8.2", "new look at one risk between two runs", Builder::new);

    /** Attribute {@link #risk()}. */
    public static final Attribute.One<RiskReevaluation, RecordId> RISK =
            IS.link("risk", RiskReevaluation::risk, Builder::risk, "risk that was looked at", "Risk");

    /** Attribute {@link #reevaluatedOn()}. */
    public static final Attribute.One<RiskReevaluation, LocalDate> REEVALUATED_ON = IS.event(
            "reevaluatedOn", RiskReevaluation::reevaluatedOn, Builder::reevaluatedOn, "day of the new evaluation");

    /** Attribute {@link #reevaluatedBy()}. */
    public static final Attribute.One<RiskReevaluation, RecordId> REEVALUATED_BY = IS.link(
            "reevaluatedBy",
            RiskReevaluation::reevaluatedBy,
            Builder::reevaluatedBy,
            "who evaluated",
            "Person",
            "Role");

    /** Attribute {@link #after()}. */
    public static final Attribute.Many<RiskReevaluation, RecordId> AFTER = IS.links(
            "after",
            RiskReevaluation::after,
            Builder::addAllAfter,
            "treatment results it takes account of",
            "TreatmentResult");

    /** Attribute {@link #because()}. */
    public static final Attribute.Many<RiskReevaluation, RecordId> BECAUSE = IS.links(
            "because",
            RiskReevaluation::because,
            Builder::addAllBecause,
            "what else led to it",
            "Incident",
            "Nonconformity",
            "ThreatReport",
            "Vulnerability",
            "IsmsChange",
            "OperationalChange");

    /** Attribute {@link #consequence()}. */
    public static final Attribute.One<RiskReevaluation, Integer> CONSEQUENCE = IS.integer(
            "consequence", RiskReevaluation::consequence, Builder::consequence, "consequence on the declared scale");

    /** Attribute {@link #likelihood()}. */
    public static final Attribute.One<RiskReevaluation, Integer> LIKELIHOOD = IS.integer(
            "likelihood", RiskReevaluation::likelihood, Builder::likelihood, "likelihood on the declared scale");

    /** Attribute {@link #residualLevel()}. */
    public static final Attribute.One<RiskReevaluation, Integer> RESIDUAL_LEVEL =
            IS.integer("residualLevel", RiskReevaluation::residualLevel, Builder::residualLevel, "level that remains");

    /** Description of this record type. */
    public static final RecordType<RiskReevaluation> TYPE = IS.build();

    RiskReevaluation() {}

    /**
     * Returns the risk that was looked at.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> risk();

    /**
     * Returns the day of the new evaluation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reevaluatedOn();

    /**
     * Returns who evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> reevaluatedBy();

    /**
     * Returns the treatment results it takes account of.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> after();

    /**
     * Returns what else led to it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> because();

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
     * Returns the level that remains.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> residualLevel();

    @Override
    public final RecordType<RiskReevaluation> recordType() {
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
    public static final class Builder extends ImmutableRiskReevaluation.Builder
            implements RecordBuilder<RiskReevaluation, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
