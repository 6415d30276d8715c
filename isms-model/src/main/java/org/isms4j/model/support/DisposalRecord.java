package org.isms4j.model.support;

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

/** Record for clause 7.5.3: disposal of documented information. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class DisposalRecord extends IsmsRecord implements WithDisposalRecord
        permits ImmutableDisposalRecord {

    private static final RecordTypeDefinition<DisposalRecord, Builder> IS =
            RecordType.define(DisposalRecord.class, "7.5.3", "disposal of documented information", Builder::new);

    /** Attribute {@link #rule()}. */
    public static final Attribute.One<DisposalRecord, RecordId> RULE =
            IS.link("rule", DisposalRecord::rule, Builder::rule, "rule it follows", "RetentionRule");

    /** Attribute {@link #subject()}. */
    public static final Attribute.One<DisposalRecord, String> SUBJECT =
            IS.text("subject", DisposalRecord::subject, Builder::subject, "what was disposed of");

    /** Attribute {@link #disposedOn()}. */
    public static final Attribute.One<DisposalRecord, LocalDate> DISPOSED_ON =
            IS.event("disposedOn", DisposalRecord::disposedOn, Builder::disposedOn, "day of disposal");

    /** Attribute {@link #createdFrom()}. */
    public static final Attribute.One<DisposalRecord, LocalDate> CREATED_FROM = IS.schedule(
            "createdFrom", DisposalRecord::createdFrom, Builder::createdFrom, "oldest day of what was disposed of");

    /** Attribute {@link #createdTo()}. */
    public static final Attribute.One<DisposalRecord, LocalDate> CREATED_TO = IS.schedule(
            "createdTo", DisposalRecord::createdTo, Builder::createdTo, "newest day of what was disposed of");

    /** Description of this record type. */
    public static final RecordType<DisposalRecord> TYPE = IS.build();

    DisposalRecord() {}

    /**
     * Returns the rule it follows.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> rule();

    /**
     * Returns what was disposed of.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> subject();

    /**
     * Returns the day of disposal.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> disposedOn();

    /**
     * Returns the oldest day of what was disposed of.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> createdFrom();

    /**
     * Returns the newest day of what was disposed of.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> createdTo();

    @Override
    public final RecordType<DisposalRecord> recordType() {
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
    public static final class Builder extends ImmutableDisposalRecord.Builder
            implements RecordBuilder<DisposalRecord, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
