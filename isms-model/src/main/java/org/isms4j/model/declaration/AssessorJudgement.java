package org.isms4j.model.declaration;

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

/** Record for clause 4.4: judgement of an assessor about something records cannot decide. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AssessorJudgement extends IsmsRecord implements WithAssessorJudgement
        permits ImmutableAssessorJudgement {

    private static final RecordTypeDefinition<AssessorJudgement, Builder> IS = RecordType.define(
            AssessorJudgement.class,
            "4.4",
            "judgement of an assessor about something records cannot decide",
            Builder::new);

    /** Attribute {@link #target()}. */
    public static final Attribute.One<AssessorJudgement, String> TARGET = IS.text(
            "target",
            AssessorJudgement::target,
            Builder::target,
            "what is judged: a check, a requirement item or a finding");

    /** Attribute {@link #verdict()}. */
    public static final Attribute.One<AssessorJudgement, JudgementVerdict> VERDICT = IS.choice(
            "verdict",
            JudgementVerdict.class,
            AssessorJudgement::verdict,
            Builder::verdict,
            "what the assessor concludes");

    /** Attribute {@link #judgedBy()}. */
    public static final Attribute.One<AssessorJudgement, String> JUDGED_BY =
            IS.text("judgedBy", AssessorJudgement::judgedBy, Builder::judgedBy, "who judges");

    /** Attribute {@link #judgedOn()}. */
    public static final Attribute.One<AssessorJudgement, LocalDate> JUDGED_ON =
            IS.event("judgedOn", AssessorJudgement::judgedOn, Builder::judgedOn, "day of the judgement");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<AssessorJudgement, String> REASON =
            IS.text("reason", AssessorJudgement::reason, Builder::reason, "what it rests on");

    /** Attribute {@link #validUntil()}. */
    public static final Attribute.One<AssessorJudgement, LocalDate> VALID_UNTIL =
            IS.schedule("validUntil", AssessorJudgement::validUntil, Builder::validUntil, "last day on which it holds");

    /** Attribute {@link #evidence()}. */
    public static final Attribute.Many<AssessorJudgement, RecordId> EVIDENCE =
            IS.links("evidence", AssessorJudgement::evidence, Builder::addAllEvidence, "records it rests on");

    /** Description of this record type. */
    public static final RecordType<AssessorJudgement> TYPE = IS.build();

    AssessorJudgement() {}

    /**
     * Returns what is judged: a check, a requirement item or a finding.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> target();

    /**
     * Returns what the assessor concludes.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<JudgementVerdict> verdict();

    /**
     * Returns who judges.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> judgedBy();

    /**
     * Returns the day of the judgement.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> judgedOn();

    /**
     * Returns what it rests on.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    /**
     * Returns the last day on which it holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Returns the records it rests on.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> evidence();

    @Override
    public final RecordType<AssessorJudgement> recordType() {
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
    public static final class Builder extends ImmutableAssessorJudgement.Builder
            implements RecordBuilder<AssessorJudgement, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
