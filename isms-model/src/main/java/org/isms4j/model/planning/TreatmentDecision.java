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

/** Record for clause 6.1.3: choice of an option for treating a risk. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TreatmentDecision extends IsmsRecord implements WithTreatmentDecision
        permits ImmutableTreatmentDecision {

    private static final RecordTypeDefinition<TreatmentDecision, Builder> IS = RecordType.define(
            TreatmentDecision.class, "6.1.3", "choice of an option for treating a risk", Builder::new);

    /** Attribute {@link #risk()}. */
    public static final Attribute.One<TreatmentDecision, RecordId> RISK =
            IS.link("risk", TreatmentDecision::risk, Builder::risk, "risk that is treated", "Risk");

    /** Attribute {@link #option()}. */
    public static final Attribute.One<TreatmentDecision, TreatmentOption> OPTION = IS.choice(
            "option", TreatmentOption.class, TreatmentDecision::option, Builder::option, "option that was chosen");

    /** Attribute {@link #decidedOn()}. */
    public static final Attribute.One<TreatmentDecision, LocalDate> DECIDED_ON =
            IS.event("decidedOn", TreatmentDecision::decidedOn, Builder::decidedOn, "day of the decision");

    /** Attribute {@link #decidedBy()}. */
    public static final Attribute.One<TreatmentDecision, RecordId> DECIDED_BY =
            IS.link("decidedBy", TreatmentDecision::decidedBy, Builder::decidedBy, "who decided", "Person", "Role");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<TreatmentDecision, String> REASON =
            IS.text("reason", TreatmentDecision::reason, Builder::reason, "why this option");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<TreatmentDecision, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            TreatmentDecision::withdrawnOn,
            Builder::withdrawnOn,
            "day from which the decision no longer holds");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<TreatmentDecision, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            TreatmentDecision::supersedes,
            Builder::supersedes,
            "decision that this one replaces",
            "TreatmentDecision");

    /** Description of this record type. */
    public static final RecordType<TreatmentDecision> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DECIDED_ON), Optional.of(WITHDRAWN_ON), Optional.of(SUPERSEDES)));

    TreatmentDecision() {}

    /**
     * Returns the risk that is treated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> risk();

    /**
     * Returns the option that was chosen.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<TreatmentOption> option();

    /**
     * Returns the day of the decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns who decided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> decidedBy();

    /**
     * Returns why this option.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    /**
     * Returns the day from which the decision no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the decision that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<TreatmentDecision> recordType() {
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
    public static final class Builder extends ImmutableTreatmentDecision.Builder
            implements RecordBuilder<TreatmentDecision, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
