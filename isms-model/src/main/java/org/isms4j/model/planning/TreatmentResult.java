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

/** Record for clause 8.3: result of a treatment action. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class TreatmentResult extends IsmsRecord implements WithTreatmentResult
        permits ImmutableTreatmentResult {

    private static final RecordTypeDefinition<TreatmentResult, Builder> IS =
            RecordType.define(TreatmentResult.class, "8.3", "result of a treatment action", Builder::new);

    /** Attribute {@link #action()}. */
    public static final Attribute.One<TreatmentResult, RecordId> ACTION = IS.link(
            "action", TreatmentResult::action, Builder::action, "action it is the result of", "TreatmentAction");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<TreatmentResult, String> TITLE =
            IS.text("title", TreatmentResult::title, Builder::title, "what was done");

    /** Attribute {@link #doneOn()}. */
    public static final Attribute.One<TreatmentResult, LocalDate> DONE_ON =
            IS.event("doneOn", TreatmentResult::doneOn, Builder::doneOn, "day on which it was done");

    /** Attribute {@link #doneBy()}. */
    public static final Attribute.One<TreatmentResult, RecordId> DONE_BY =
            IS.link("doneBy", TreatmentResult::doneBy, Builder::doneBy, "who did it", "Person", "Role");

    /** Attribute {@link #evidence()}. */
    public static final Attribute.Many<TreatmentResult, RecordId> EVIDENCE = IS.links(
            "evidence",
            TreatmentResult::evidence,
            Builder::addAllEvidence,
            "evidence of it",
            "EvidenceItem",
            "DocumentVersion",
            "ControlOperation");

    /** Attribute {@link #evidenceNote()}. */
    public static final Attribute.One<TreatmentResult, String> EVIDENCE_NOTE =
            IS.text("evidenceNote", TreatmentResult::evidenceNote, Builder::evidenceNote, "evidence in words");

    /** Description of this record type. */
    public static final RecordType<TreatmentResult> TYPE = IS.build();

    TreatmentResult() {}

    /**
     * Returns the action it is the result of.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> action();

    /**
     * Returns what was done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day on which it was done.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Returns who did it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> doneBy();

    /**
     * Returns the evidence of it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> evidence();

    /**
     * Returns the evidence in words.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> evidenceNote();

    @Override
    public final RecordType<TreatmentResult> recordType() {
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
    public static final class Builder extends ImmutableTreatmentResult.Builder
            implements RecordBuilder<TreatmentResult, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
