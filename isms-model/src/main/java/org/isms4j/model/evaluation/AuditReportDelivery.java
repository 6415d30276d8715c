package org.isms4j.model.evaluation;

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

/** Record for clause 9.2.2: delivery of audit results to management. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AuditReportDelivery extends IsmsRecord implements WithAuditReportDelivery
        permits ImmutableAuditReportDelivery {

    private static final RecordTypeDefinition<AuditReportDelivery, Builder> IS = RecordType.define(
            AuditReportDelivery.class, "9.2.2", "delivery of audit results to management", Builder::new);

    /** Attribute {@link #audit()}. */
    public static final Attribute.One<AuditReportDelivery, RecordId> AUDIT =
            IS.link("audit", AuditReportDelivery::audit, Builder::audit, "audit that is reported", "Audit");

    /** Attribute {@link #deliveredOn()}. */
    public static final Attribute.One<AuditReportDelivery, LocalDate> DELIVERED_ON =
            IS.event("deliveredOn", AuditReportDelivery::deliveredOn, Builder::deliveredOn, "day of delivery");

    /** Attribute {@link #deliveredTo()}. */
    public static final Attribute.Many<AuditReportDelivery, RecordId> DELIVERED_TO = IS.links(
            "deliveredTo",
            AuditReportDelivery::deliveredTo,
            Builder::addAllDeliveredTo,
            "who received the results",
            "Person",
            "Role");

    /** Description of this record type. */
    public static final RecordType<AuditReportDelivery> TYPE = IS.build();

    AuditReportDelivery() {}

    /**
     * Returns the audit that is reported.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> audit();

    /**
     * Returns the day of delivery.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> deliveredOn();

    /**
     * Returns who received the results.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> deliveredTo();

    @Override
    public final RecordType<AuditReportDelivery> recordType() {
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
    public static final class Builder extends ImmutableAuditReportDelivery.Builder
            implements RecordBuilder<AuditReportDelivery, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
