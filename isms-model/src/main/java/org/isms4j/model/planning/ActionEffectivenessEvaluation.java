package org.isms4j.model.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 6.1.1: evaluation whether a planned action worked. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ActionEffectivenessEvaluation extends IsmsRecord
        implements WithActionEffectivenessEvaluation permits ImmutableActionEffectivenessEvaluation {

    private static final RecordTypeDefinition<ActionEffectivenessEvaluation, Builder> IS = RecordType.define(
            ActionEffectivenessEvaluation.class, "6.1.1", "evaluation whether a planned action worked", Builder::new);

    /** Attribute {@link #action()}. */
    public static final Attribute.One<ActionEffectivenessEvaluation, RecordId> ACTION = IS.link(
            "action",
            ActionEffectivenessEvaluation::action,
            Builder::action,
            "action that was evaluated",
            "PlannedAction");

    /** Attribute {@link #evaluatedOn()}. */
    public static final Attribute.One<ActionEffectivenessEvaluation, LocalDate> EVALUATED_ON = IS.event(
            "evaluatedOn", ActionEffectivenessEvaluation::evaluatedOn, Builder::evaluatedOn, "day of the evaluation");

    /** Attribute {@link #evaluatedBy()}. */
    public static final Attribute.One<ActionEffectivenessEvaluation, RecordId> EVALUATED_BY = IS.link(
            "evaluatedBy",
            ActionEffectivenessEvaluation::evaluatedBy,
            Builder::evaluatedBy,
            "who evaluated",
            "Person",
            "Role");

    /** Attribute {@link #verdict()}. */
    public static final Attribute.One<ActionEffectivenessEvaluation, EffectivenessVerdict> VERDICT = IS.choice(
            "verdict",
            EffectivenessVerdict.class,
            ActionEffectivenessEvaluation::verdict,
            Builder::verdict,
            "whether it worked");

    /** Description of this record type. */
    public static final RecordType<ActionEffectivenessEvaluation> TYPE = IS.build();

    ActionEffectivenessEvaluation() {}

    /**
     * Returns the action that was evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> action();

    /**
     * Returns the day of the evaluation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> evaluatedOn();

    /**
     * Returns who evaluated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> evaluatedBy();

    /**
     * Returns whether it worked.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<EffectivenessVerdict> verdict();

    @Override
    public final RecordType<ActionEffectivenessEvaluation> recordType() {
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
    public static final class Builder extends ImmutableActionEffectivenessEvaluation.Builder
            implements RecordBuilder<ActionEffectivenessEvaluation, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
