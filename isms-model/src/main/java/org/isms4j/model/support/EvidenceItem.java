package org.isms4j.model.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 7.5.3: item of evidence kept outside the records. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class EvidenceItem extends IsmsRecord implements WithEvidenceItem permits ImmutableEvidenceItem {

    private static final RecordTypeDefinition<EvidenceItem, Builder> IS =
            RecordType.define(EvidenceItem.class, "7.5.3", "item of evidence kept outside the records", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<EvidenceItem, String> TITLE =
            IS.text("title", EvidenceItem::title, Builder::title, "what it is");

    /** Attribute {@link #source()}. */
    public static final Attribute.One<EvidenceItem, String> SOURCE =
            IS.text("source", EvidenceItem::source, Builder::source, "where it comes from");

    /** Attribute {@link #mediaType()}. */
    public static final Attribute.One<EvidenceItem, String> MEDIA_TYPE =
            IS.text("mediaType", EvidenceItem::mediaType, Builder::mediaType, "format");

    /** Attribute {@link #sha256()}. */
    public static final Attribute.One<EvidenceItem, String> SHA256 =
            IS.text("sha256", EvidenceItem::sha256, Builder::sha256, "digest of its content, 64 hexadecimal digits");

    /** Attribute {@link #effectiveOn()}. */
    public static final Attribute.One<EvidenceItem, LocalDate> EFFECTIVE_ON =
            IS.event("effectiveOn", EvidenceItem::effectiveOn, Builder::effectiveOn, "day it speaks about");

    /** Attribute {@link #periodFrom()}. */
    public static final Attribute.One<EvidenceItem, LocalDate> PERIOD_FROM = IS.schedule(
            "periodFrom", EvidenceItem::periodFrom, Builder::periodFrom, "first day of the period it covers");

    /** Attribute {@link #periodTo()}. */
    public static final Attribute.One<EvidenceItem, LocalDate> PERIOD_TO =
            IS.schedule("periodTo", EvidenceItem::periodTo, Builder::periodTo, "first day after the period it covers");

    /** Attribute {@link #validUntil()}. */
    public static final Attribute.One<EvidenceItem, LocalDate> VALID_UNTIL =
            IS.schedule("validUntil", EvidenceItem::validUntil, Builder::validUntil, "last day on which it counts");

    /** Attribute {@link #renewalInterval()}. */
    public static final Attribute.One<EvidenceItem, Period> RENEWAL_INTERVAL = IS.period(
            "renewalInterval",
            EvidenceItem::renewalInterval,
            Builder::renewalInterval,
            "how often it is to be renewed");

    /** Attribute {@link #aspect()}. */
    public static final Attribute.One<EvidenceItem, EvidenceAspect> ASPECT =
            IS.choice("aspect", EvidenceAspect.class, EvidenceItem::aspect, Builder::aspect, "design or operation");

    /** Attribute {@link #supports()}. */
    public static final Attribute.Many<EvidenceItem, RecordId> SUPPORTS =
            IS.links("supports", EvidenceItem::supports, Builder::addAllSupports, "records it supports");

    /** Attribute {@link #checks()}. */
    public static final Attribute.Many<EvidenceItem, String> CHECKS =
            IS.texts("checks", EvidenceItem::checks, Builder::addAllChecks, "checks it supports");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<EvidenceItem, RecordId> SUPERSEDES = IS.link(
            "supersedes", EvidenceItem::supersedes, Builder::supersedes, "item that this one replaces", "EvidenceItem");

    /** Description of this record type. */
    public static final RecordType<EvidenceItem> TYPE =
            IS.build(new Lifecycle<>(Optional.of(EFFECTIVE_ON), Optional.empty(), Optional.of(SUPERSEDES)));

    EvidenceItem() {}

    /**
     * Returns what it is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns where it comes from.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> source();

    /**
     * Returns the format.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> mediaType();

    /**
     * Returns the digest of its content, 64 hexadecimal digits.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> sha256();

    /**
     * Returns the day it speaks about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> effectiveOn();

    /**
     * Returns the first day of the period it covers.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> periodFrom();

    /**
     * Returns the first day after the period it covers.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> periodTo();

    /**
     * Returns the last day on which it counts.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Returns how often it is to be renewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> renewalInterval();

    /**
     * Returns the design or operation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<EvidenceAspect> aspect();

    /**
     * Returns the records it supports.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> supports();

    /**
     * Returns the checks it supports.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> checks();

    /**
     * Returns the item that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<EvidenceItem> recordType() {
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
    public static final class Builder extends ImmutableEvidenceItem.Builder
            implements RecordBuilder<EvidenceItem, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
