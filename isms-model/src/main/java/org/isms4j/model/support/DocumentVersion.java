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

/** Record for clause 7.5.2: version of a document. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class DocumentVersion extends IsmsRecord implements WithDocumentVersion
        permits ImmutableDocumentVersion {

    private static final RecordTypeDefinition<DocumentVersion, Builder> IS =
            RecordType.define(DocumentVersion.class, "7.5.2", "version of a document", Builder::new);

    /** Attribute {@link #identifier()}. */
    public static final Attribute.One<DocumentVersion, String> IDENTIFIER = IS.text(
            "identifier",
            DocumentVersion::identifier,
            Builder::identifier,
            "identifier of the document, the same in all its versions");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<DocumentVersion, String> TITLE =
            IS.text("title", DocumentVersion::title, Builder::title, "title");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<DocumentVersion, String> VERSION =
            IS.text("version", DocumentVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<DocumentVersion, MandatedDocument> KIND = IS.choice(
            "kind",
            MandatedDocument.class,
            DocumentVersion::kind,
            Builder::kind,
            "which document of the standard it is, if any");

    /** Attribute {@link #author()}. */
    public static final Attribute.One<DocumentVersion, RecordId> AUTHOR =
            IS.link("author", DocumentVersion::author, Builder::author, "who wrote it", "Person", "Role");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<DocumentVersion, RecordId> OWNER =
            IS.link("owner", DocumentVersion::owner, Builder::owner, "who keeps it", "Person", "Role");

    /** Attribute {@link #createdOn()}. */
    public static final Attribute.One<DocumentVersion, LocalDate> CREATED_ON = IS.event(
            "createdOn", DocumentVersion::createdOn, Builder::createdOn, "day on which the version was written");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<DocumentVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", DocumentVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<DocumentVersion, RecordId> APPROVED_BY =
            IS.link("approvedBy", DocumentVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #publishedOn()}. */
    public static final Attribute.One<DocumentVersion, LocalDate> PUBLISHED_ON =
            IS.event("publishedOn", DocumentVersion::publishedOn, Builder::publishedOn, "day of publication");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<DocumentVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", DocumentVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<DocumentVersion, LocalDate> IN_FORCE_TO =
            IS.schedule("inForceTo", DocumentVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #reviewInterval()}. */
    public static final Attribute.One<DocumentVersion, Period> REVIEW_INTERVAL = IS.period(
            "reviewInterval",
            DocumentVersion::reviewInterval,
            Builder::reviewInterval,
            "interval in which it is to be reviewed");

    /** Attribute {@link #classification()}. */
    public static final Attribute.One<DocumentVersion, String> CLASSIFICATION =
            IS.text("classification", DocumentVersion::classification, Builder::classification, "classification");

    /** Attribute {@link #accessRule()}. */
    public static final Attribute.One<DocumentVersion, String> ACCESS_RULE =
            IS.text("accessRule", DocumentVersion::accessRule, Builder::accessRule, "who may read it");

    /** Attribute {@link #mediaType()}. */
    public static final Attribute.One<DocumentVersion, String> MEDIA_TYPE =
            IS.text("mediaType", DocumentVersion::mediaType, Builder::mediaType, "format");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<DocumentVersion, RecordId> ORIGIN = IS.links(
            "origin",
            DocumentVersion::origin,
            Builder::addAllOrigin,
            "what led to this version",
            "IsmsChange",
            "CorrectiveAction",
            "DocumentReview");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<DocumentVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            DocumentVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "DocumentVersion");

    /** Description of this record type. */
    public static final RecordType<DocumentVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    DocumentVersion() {}

    /**
     * Returns the identifier of the document, the same in all its versions.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> identifier();

    /**
     * Returns the title.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns which document of the standard it is, if any.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<MandatedDocument> kind();

    /**
     * Returns who wrote it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> author();

    /**
     * Returns who keeps it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the day on which the version was written.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> createdOn();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns who approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    /**
     * Returns the day of publication.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> publishedOn();

    /**
     * Returns the first day in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * Returns the first day no longer in force.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> inForceTo();

    /**
     * Returns the interval in which it is to be reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> reviewInterval();

    /**
     * Returns the classification.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> classification();

    /**
     * Returns who may read it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> accessRule();

    /**
     * Returns the format.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> mediaType();

    /**
     * Returns what led to this version.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the version that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<DocumentVersion> recordType() {
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
    public static final class Builder extends ImmutableDocumentVersion.Builder
            implements RecordBuilder<DocumentVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
