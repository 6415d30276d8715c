package org.isms4j.model.planning;

import java.time.LocalDate;
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

/** Record for clause 6.1.3: acceptance of what remains of a risk. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ResidualRiskAcceptance extends IsmsRecord implements WithResidualRiskAcceptance
        permits ImmutableResidualRiskAcceptance {

    private static final RecordTypeDefinition<ResidualRiskAcceptance, Builder> IS = RecordType.define(
            ResidualRiskAcceptance.class, "6.1.3", "acceptance of what remains of a risk", Builder::new);

    /** Attribute {@link #risk()}. */
    public static final Attribute.One<ResidualRiskAcceptance, RecordId> RISK =
            IS.link("risk", ResidualRiskAcceptance::risk, Builder::risk, "risk whose remainder is accepted", "Risk");

    /** Attribute {@link #acceptedOn()}. */
    public static final Attribute.One<ResidualRiskAcceptance, LocalDate> ACCEPTED_ON =
            IS.event("acceptedOn", ResidualRiskAcceptance::acceptedOn, Builder::acceptedOn, "day of acceptance");

    /** Attribute {@link #acceptedBy()}. */
    public static final Attribute.One<ResidualRiskAcceptance, RecordId> ACCEPTED_BY = IS.link(
            "acceptedBy", ResidualRiskAcceptance::acceptedBy, Builder::acceptedBy, "who accepted", "Person", "Role");

    /** Attribute {@link #residualLevel()}. */
    public static final Attribute.One<ResidualRiskAcceptance, Integer> RESIDUAL_LEVEL = IS.integer(
            "residualLevel", ResidualRiskAcceptance::residualLevel, Builder::residualLevel, "level that is accepted");

    /** Attribute {@link #evaluation()}. */
    public static final Attribute.One<ResidualRiskAcceptance, RecordId> EVALUATION = IS.link(
            "evaluation",
            ResidualRiskAcceptance::evaluation,
            Builder::evaluation,
            "evaluation the acceptance rests on",
            "RiskReevaluation");

    /** Attribute {@link #validUntil()}. */
    public static final Attribute.One<ResidualRiskAcceptance, LocalDate> VALID_UNTIL = IS.schedule(
            "validUntil",
            ResidualRiskAcceptance::validUntil,
            Builder::validUntil,
            "last day on which the acceptance holds");

    /** Attribute {@link #exceptionReason()}. */
    public static final Attribute.One<ResidualRiskAcceptance, String> EXCEPTION_REASON = IS.text(
            "exceptionReason",
            ResidualRiskAcceptance::exceptionReason,
            Builder::exceptionReason,
            "why a level above the criteria is accepted");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<ResidualRiskAcceptance, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            ResidualRiskAcceptance::withdrawnOn,
            Builder::withdrawnOn,
            "day from which it no longer holds");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<ResidualRiskAcceptance, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            ResidualRiskAcceptance::supersedes,
            Builder::supersedes,
            "acceptance that this one replaces",
            "ResidualRiskAcceptance");

    /** Description of this record type. */
    public static final RecordType<ResidualRiskAcceptance> TYPE =
            IS.build(new Lifecycle<>(Optional.of(ACCEPTED_ON), Optional.of(WITHDRAWN_ON), Optional.of(SUPERSEDES)));

    ResidualRiskAcceptance() {}

    /**
     * Returns the risk whose remainder is accepted.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> risk();

    /**
     * Returns the day of acceptance.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> acceptedOn();

    /**
     * Returns who accepted.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> acceptedBy();

    /**
     * Returns the level that is accepted.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> residualLevel();

    /**
     * Returns the evaluation the acceptance rests on.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> evaluation();

    /**
     * Returns the last day on which the acceptance holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Returns why a level above the criteria is accepted.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> exceptionReason();

    /**
     * Returns the day from which it no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the acceptance that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<ResidualRiskAcceptance> recordType() {
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
    public static final class Builder extends ImmutableResidualRiskAcceptance.Builder
            implements RecordBuilder<ResidualRiskAcceptance, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
