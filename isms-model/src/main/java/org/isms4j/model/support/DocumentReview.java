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

/** Record for clause 7.5.2: review of a document. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class DocumentReview extends IsmsRecord implements WithDocumentReview
        permits ImmutableDocumentReview {

    private static final RecordTypeDefinition<DocumentReview, Builder> IS =
            RecordType.define(DocumentReview.class, "7.5.2", "review of a document", Builder::new);

    /** Attribute {@link #document()}. */
    public static final Attribute.One<DocumentReview, RecordId> DOCUMENT = IS.link(
            "document", DocumentReview::document, Builder::document, "version that was reviewed", "DocumentVersion");

    /** Attribute {@link #reviewedOn()}. */
    public static final Attribute.One<DocumentReview, LocalDate> REVIEWED_ON =
            IS.event("reviewedOn", DocumentReview::reviewedOn, Builder::reviewedOn, "day of the review");

    /** Attribute {@link #reviewedBy()}. */
    public static final Attribute.One<DocumentReview, RecordId> REVIEWED_BY =
            IS.link("reviewedBy", DocumentReview::reviewedBy, Builder::reviewedBy, "who reviewed", "Person", "Role");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<DocumentReview, String> OUTCOME =
            IS.text("outcome", DocumentReview::outcome, Builder::outcome, "what the review led to");

    /** Description of this record type. */
    public static final RecordType<DocumentReview> TYPE = IS.build();

    DocumentReview() {}

    /**
     * Returns the version that was reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> document();

    /**
     * Returns the day of the review.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> reviewedOn();

    /**
     * Returns who reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> reviewedBy();

    /**
     * Returns what the review led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<DocumentReview> recordType() {
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
    public static final class Builder extends ImmutableDocumentReview.Builder
            implements RecordBuilder<DocumentReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
