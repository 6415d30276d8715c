package org.isms4j.model.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;
import org.isms4j.model.standard.ClauseId;

/** Record for clause 10.2: determination of causes. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CauseAnalysis extends IsmsRecord implements WithCauseAnalysis
        permits ImmutableCauseAnalysis {

    private static final RecordTypeDefinition<CauseAnalysis, Builder> IS =
            RecordType.define(CauseAnalysis.class, "10.2", "determination of causes", Builder::new);

    /** Attribute {@link #nonconformity()}. */
    public static final Attribute.One<CauseAnalysis, RecordId> NONCONFORMITY = IS.link(
            "nonconformity",
            CauseAnalysis::nonconformity,
            Builder::nonconformity,
            "nonconformity it is about",
            "Nonconformity");

    /** Attribute {@link #analysedOn()}. */
    public static final Attribute.One<CauseAnalysis, LocalDate> ANALYSED_ON =
            IS.event("analysedOn", CauseAnalysis::analysedOn, Builder::analysedOn, "day of the analysis");

    /** Attribute {@link #analysedBy()}. */
    public static final Attribute.One<CauseAnalysis, RecordId> ANALYSED_BY =
            IS.link("analysedBy", CauseAnalysis::analysedBy, Builder::analysedBy, "who analysed", "Person", "Role");

    /** Attribute {@link #cause()}. */
    public static final Attribute.One<CauseAnalysis, String> CAUSE =
            IS.text("cause", CauseAnalysis::cause, Builder::cause, "cause");

    /** Attribute {@link #causeKey()}. */
    public static final Attribute.One<CauseAnalysis, String> CAUSE_KEY = IS.text(
            "causeKey",
            CauseAnalysis::causeKey,
            Builder::causeKey,
            "short name of the cause, the same wherever the cause is the same");

    /** Attribute {@link #causeInIsms()}. */
    public static final Attribute.One<CauseAnalysis, Boolean> CAUSE_IN_ISMS = IS.flag(
            "causeInIsms", CauseAnalysis::causeInIsms, Builder::causeInIsms, "whether the cause lies in the ISMS");

    /** Attribute {@link #causeClause()}. */
    public static final Attribute.One<CauseAnalysis, ClauseId> CAUSE_CLAUSE =
            IS.clause("causeClause", CauseAnalysis::causeClause, Builder::causeClause, "clause that owns the cause");

    /** Description of this record type. */
    public static final RecordType<CauseAnalysis> TYPE = IS.build();

    CauseAnalysis() {}

    /**
     * Returns the nonconformity it is about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> nonconformity();

    /**
     * Returns the day of the analysis.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> analysedOn();

    /**
     * Returns who analysed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> analysedBy();

    /**
     * Returns the cause.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> cause();

    /**
     * Returns the short name of the cause, the same wherever the cause is the same.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> causeKey();

    /**
     * Returns whether the cause lies in the ISMS.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> causeInIsms();

    /**
     * Returns the clause that owns the cause.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ClauseId> causeClause();

    @Override
    public final RecordType<CauseAnalysis> recordType() {
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
    public static final class Builder extends ImmutableCauseAnalysis.Builder
            implements RecordBuilder<CauseAnalysis, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
