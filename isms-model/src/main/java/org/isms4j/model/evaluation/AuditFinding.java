package org.isms4j.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 9.2.2: finding of an audit. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AuditFinding extends IsmsRecord implements WithAuditFinding permits ImmutableAuditFinding {

    private static final RecordTypeDefinition<AuditFinding, Builder> IS =
            RecordType.define(AuditFinding.class, "9.2.2", "finding of an audit", Builder::new);

    /** Attribute {@link #audit()}. */
    public static final Attribute.One<AuditFinding, RecordId> AUDIT =
            IS.link("audit", AuditFinding::audit, Builder::audit, "audit it comes from", "Audit", "ExternalAudit");

    /** Attribute {@link #findingType()}. */
    public static final Attribute.One<AuditFinding, FindingType> FINDING_TYPE = IS.choice(
            "findingType", FindingType.class, AuditFinding::findingType, Builder::findingType, "type of finding");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<AuditFinding, String> TITLE =
            IS.text("title", AuditFinding::title, Builder::title, "what was found");

    /** Attribute {@link #requirement()}. */
    public static final Attribute.One<AuditFinding, String> REQUIREMENT =
            IS.text("requirement", AuditFinding::requirement, Builder::requirement, "requirement it is about");

    /** Attribute {@link #grade()}. */
    public static final Attribute.One<AuditFinding, Grade> GRADE =
            IS.choice("grade", Grade.class, AuditFinding::grade, Builder::grade, "grade, if it is a nonconformity");

    /** Attribute {@link #raisedOn()}. */
    public static final Attribute.One<AuditFinding, LocalDate> RAISED_ON =
            IS.event("raisedOn", AuditFinding::raisedOn, Builder::raisedOn, "day on which it was raised");

    /** Attribute {@link #evidence()}. */
    public static final Attribute.Many<AuditFinding, RecordId> EVIDENCE =
            IS.links("evidence", AuditFinding::evidence, Builder::addAllEvidence, "records that are its evidence");

    /** Attribute {@link #evidenceNote()}. */
    public static final Attribute.One<AuditFinding, String> EVIDENCE_NOTE =
            IS.text("evidenceNote", AuditFinding::evidenceNote, Builder::evidenceNote, "evidence in words");

    /** Attribute {@link #earlier()}. */
    public static final Attribute.Many<AuditFinding, RecordId> EARLIER = IS.links(
            "earlier",
            AuditFinding::earlier,
            Builder::addAllEarlier,
            "earlier findings that it repeats",
            "AuditFinding");

    /** Description of this record type. */
    public static final RecordType<AuditFinding> TYPE = IS.build();

    AuditFinding() {}

    /**
     * Returns the audit it comes from.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> audit();

    /**
     * Returns the type of finding.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<FindingType> findingType();

    /**
     * Returns what was found.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the requirement it is about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> requirement();

    /**
     * Returns the grade, if it is a nonconformity.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Grade> grade();

    /**
     * Returns the day on which it was raised.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> raisedOn();

    /**
     * Returns the records that are its evidence.
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

    /**
     * Returns the earlier findings that it repeats.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> earlier();

    @Override
    public final RecordType<AuditFinding> recordType() {
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
    public static final class Builder extends ImmutableAuditFinding.Builder
            implements RecordBuilder<AuditFinding, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
