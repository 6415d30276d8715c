package org.isms4j.model.declaration;

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

/** Record for clause 9.2.1: audit by a body outside. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ExternalAudit extends IsmsRecord implements WithExternalAudit
        permits ImmutableExternalAudit {

    private static final RecordTypeDefinition<ExternalAudit, Builder> IS =
            RecordType.define(ExternalAudit.class, "9.2.1", "audit by a body outside", Builder::new);

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<ExternalAudit, ExternalAuditKind> KIND =
            IS.choice("kind", ExternalAuditKind.class, ExternalAudit::kind, Builder::kind, "which audit of the cycle");

    /** Attribute {@link #body()}. */
    public static final Attribute.One<ExternalAudit, String> BODY =
            IS.text("body", ExternalAudit::body, Builder::body, "who audited");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ExternalAudit, String> TITLE =
            IS.text("title", ExternalAudit::title, Builder::title, "name of the audit");

    /** Attribute {@link #startedOn()}. */
    public static final Attribute.One<ExternalAudit, LocalDate> STARTED_ON =
            IS.event("startedOn", ExternalAudit::startedOn, Builder::startedOn, "first day of the audit");

    /** Attribute {@link #completedOn()}. */
    public static final Attribute.One<ExternalAudit, LocalDate> COMPLETED_ON =
            IS.event("completedOn", ExternalAudit::completedOn, Builder::completedOn, "day of completion");

    /** Attribute {@link #cycle()}. */
    public static final Attribute.One<ExternalAudit, RecordId> CYCLE = IS.link(
            "cycle", ExternalAudit::cycle, Builder::cycle, "certification cycle it belongs to", "CertificationCycle");

    /** Description of this record type. */
    public static final RecordType<ExternalAudit> TYPE = IS.build();

    ExternalAudit() {}

    /**
     * Returns which audit of the cycle.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ExternalAuditKind> kind();

    /**
     * Returns who audited.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> body();

    /**
     * Returns the name of the audit.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the first day of the audit.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * Returns the day of completion.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Returns the certification cycle it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> cycle();

    @Override
    public final RecordType<ExternalAudit> recordType() {
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
    public static final class Builder extends ImmutableExternalAudit.Builder
            implements RecordBuilder<ExternalAudit, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
