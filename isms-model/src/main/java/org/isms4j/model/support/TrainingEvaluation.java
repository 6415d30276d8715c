package org.isms4j.model.support;

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

/** Record for clause 7.2: evaluation whether a training action worked. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TrainingEvaluation extends IsmsRecord implements WithTrainingEvaluation
        permits ImmutableTrainingEvaluation {

    private static final RecordTypeDefinition<TrainingEvaluation, Builder> IS = RecordType.define(
            TrainingEvaluation.class, "7.2", "evaluation whether a training action worked", Builder::new);

    /** Attribute {@link #action()}. */
    public static final Attribute.One<TrainingEvaluation, RecordId> ACTION = IS.link(
            "action", TrainingEvaluation::action, Builder::action, "action that was evaluated", "TrainingAction");

    /** Attribute {@link #evaluatedOn()}. */
    public static final Attribute.One<TrainingEvaluation, LocalDate> EVALUATED_ON =
            IS.event("evaluatedOn", TrainingEvaluation::evaluatedOn, Builder::evaluatedOn, "day of the evaluation");

    /** Attribute {@link #evaluatedBy()}. */
    public static final Attribute.One<TrainingEvaluation, RecordId> EVALUATED_BY = IS.link(
            "evaluatedBy", TrainingEvaluation::evaluatedBy, Builder::evaluatedBy, "who evaluated", "Person", "Role");

    /** Attribute {@link #verdict()}. */
    public static final Attribute.One<TrainingEvaluation, EffectivenessVerdict> VERDICT = IS.choice(
            "verdict", EffectivenessVerdict.class, TrainingEvaluation::verdict, Builder::verdict, "whether it worked");

    /** Description of this record type. */
    public static final RecordType<TrainingEvaluation> TYPE = IS.build();

    TrainingEvaluation() {}

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
    public final RecordType<TrainingEvaluation> recordType() {
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
    public static final class Builder extends ImmutableTrainingEvaluation.Builder
            implements RecordBuilder<TrainingEvaluation, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
