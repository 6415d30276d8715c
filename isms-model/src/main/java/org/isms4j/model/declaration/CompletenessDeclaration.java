package org.isms4j.model.declaration;

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

/** Record for clause 4.4: declaration that the supplied records of some types are all there are. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CompletenessDeclaration extends IsmsRecord implements WithCompletenessDeclaration
        permits ImmutableCompletenessDeclaration {

    private static final RecordTypeDefinition<CompletenessDeclaration, Builder> IS = RecordType.define(
            CompletenessDeclaration.class,
            "4.4",
            "declaration that the supplied records of some types are all there are",
            Builder::new);

    /** Attribute {@link #recordTypes()}. */
    public static final Attribute.Many<CompletenessDeclaration, String> RECORD_TYPES = IS.texts(
            "recordTypes",
            CompletenessDeclaration::recordTypes,
            Builder::addAllRecordTypes,
            "names of the record types; an asterisk stands for all");

    /** Attribute {@link #from()}. */
    public static final Attribute.One<CompletenessDeclaration, LocalDate> FROM =
            IS.schedule("from", CompletenessDeclaration::from, Builder::from, "first day of the window");

    /** Attribute {@link #to()}. */
    public static final Attribute.One<CompletenessDeclaration, LocalDate> TO = IS.schedule(
            "to",
            CompletenessDeclaration::to,
            Builder::to,
            "last day of the window; without one the declaration stands until it is withdrawn");

    /** Attribute {@link #declaredBy()}. */
    public static final Attribute.One<CompletenessDeclaration, RecordId> DECLARED_BY = IS.link(
            "declaredBy",
            CompletenessDeclaration::declaredBy,
            Builder::declaredBy,
            "who declares it",
            "Person",
            "Role");

    /** Attribute {@link #declaredByName()}. */
    public static final Attribute.One<CompletenessDeclaration, String> DECLARED_BY_NAME = IS.text(
            "declaredByName",
            CompletenessDeclaration::declaredByName,
            Builder::declaredByName,
            "who declares it, in words");

    /** Attribute {@link #declaredOn()}. */
    public static final Attribute.One<CompletenessDeclaration, LocalDate> DECLARED_ON =
            IS.event("declaredOn", CompletenessDeclaration::declaredOn, Builder::declaredOn, "day of the declaration");

    /** Description of this record type. */
    public static final RecordType<CompletenessDeclaration> TYPE = IS.build();

    CompletenessDeclaration() {}

    /**
     * Returns the names of the record types; an asterisk stands for all.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> recordTypes();

    /**
     * Returns the first day of the window.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> from();

    /**
     * Returns the last day of the window; without one the declaration stands until it is withdrawn.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> to();

    /**
     * Returns who declares it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> declaredBy();

    /**
     * Returns who declares it, in words.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> declaredByName();

    /**
     * Returns the day of the declaration.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> declaredOn();

    @Override
    public final RecordType<CompletenessDeclaration> recordType() {
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
    public static final class Builder extends ImmutableCompletenessDeclaration.Builder
            implements RecordBuilder<CompletenessDeclaration, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
