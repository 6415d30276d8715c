package org.isms4j.model.leadership;

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

/** Record for clause 5.3: report on the performance of the ISMS to top management. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PerformanceReport extends IsmsRecord implements WithPerformanceReport
        permits ImmutablePerformanceReport {

    private static final RecordTypeDefinition<PerformanceReport, Builder> IS = RecordType.define(
            PerformanceReport.class, "5.3", "report on the performance of the ISMS to top management", Builder::new);

    /** Attribute {@link #reportedOn()}. */
    public static final Attribute.One<PerformanceReport, LocalDate> REPORTED_ON =
            IS.event("reportedOn", PerformanceReport::reportedOn, Builder::reportedOn, "day of the report");

    /** Attribute {@link #reportedBy()}. */
    public static final Attribute.One<PerformanceReport, RecordId> REPORTED_BY =
            IS.link("reportedBy", PerformanceReport::reportedBy, Builder::reportedBy, "who reported", "Person", "Role");

    /** Attribute {@link #reportedTo()}. */
    public static final Attribute.Many<PerformanceReport, RecordId> REPORTED_TO = IS.links(
            "reportedTo", PerformanceReport::reportedTo, Builder::addAllReportedTo, "to whom", "Person", "Role");

    /** Attribute {@link #subject()}. */
    public static final Attribute.One<PerformanceReport, String> SUBJECT =
            IS.text("subject", PerformanceReport::subject, Builder::subject, "what was reported");

    /** Attribute {@link #covers()}. */
    public static final Attribute.Many<PerformanceReport, RecordId> COVERS =
            IS.links("covers", PerformanceReport::covers, Builder::addAllCovers, "records the report rests on");

    /** Description of this record type. */
    public static final RecordType<PerformanceReport> TYPE = IS.build();

    PerformanceReport() {}

    /**
     * Returns the day of the report.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * Returns who reported.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> reportedBy();

    /**
     * Returns to whom.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> reportedTo();

    /**
     * Returns what was reported.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> subject();

    /**
     * Returns the records the report rests on.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> covers();

    @Override
    public final RecordType<PerformanceReport> recordType() {
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
    public static final class Builder extends ImmutablePerformanceReport.Builder
            implements RecordBuilder<PerformanceReport, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
