package org.isms4j.model.support;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 7.5.3: document of external origin that the ISMS needs. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ExternalDocument extends IsmsRecord implements WithExternalDocument
        permits ImmutableExternalDocument {

    private static final RecordTypeDefinition<ExternalDocument, Builder> IS = RecordType.define(
            ExternalDocument.class, "7.5.3", "document of external origin that the ISMS needs", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ExternalDocument, String> TITLE =
            IS.text("title", ExternalDocument::title, Builder::title, "title");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<ExternalDocument, String> VERSION =
            IS.text("version", ExternalDocument::version, Builder::version, "version or edition");

    /** Attribute {@link #origin()}. */
    public static final Attribute.One<ExternalDocument, String> ORIGIN =
            IS.text("origin", ExternalDocument::origin, Builder::origin, "who publishes it");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<ExternalDocument, LocalDate> IDENTIFIED_ON = IS.event(
            "identifiedOn", ExternalDocument::identifiedOn, Builder::identifiedOn, "day on which it was identified");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<ExternalDocument, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            ExternalDocument::withdrawnOn,
            Builder::withdrawnOn,
            "day from which it is no longer needed");

    /** Description of this record type. */
    public static final RecordType<ExternalDocument> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IDENTIFIED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    ExternalDocument() {}

    /**
     * Returns the title.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the version or edition.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns who publishes it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> origin();

    /**
     * Returns the day on which it was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the day from which it is no longer needed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<ExternalDocument> recordType() {
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
    public static final class Builder extends ImmutableExternalDocument.Builder
            implements RecordBuilder<ExternalDocument, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
