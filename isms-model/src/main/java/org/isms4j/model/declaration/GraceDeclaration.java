package org.isms4j.model.declaration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.4: tolerance that the organization or its host product allows after an interval. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class GraceDeclaration extends IsmsRecord implements WithGraceDeclaration
        permits ImmutableGraceDeclaration {

    private static final RecordTypeDefinition<GraceDeclaration, Builder> IS = RecordType.define(
            GraceDeclaration.class,
            "4.4",
            "tolerance that the organization or its host product allows after an interval",
            Builder::new);

    /** Attribute {@link #key()}. */
    public static final Attribute.One<GraceDeclaration, String> KEY =
            IS.text("key", GraceDeclaration::key, Builder::key, "name of the activity, such as managementReview");

    /** Attribute {@link #grace()}. */
    public static final Attribute.One<GraceDeclaration, Period> GRACE =
            IS.period("grace", GraceDeclaration::grace, Builder::grace, "tolerance");

    /** Attribute {@link #from()}. */
    public static final Attribute.One<GraceDeclaration, LocalDate> FROM =
            IS.schedule("from", GraceDeclaration::from, Builder::from, "day from which it holds");

    /** Attribute {@link #to()}. */
    public static final Attribute.One<GraceDeclaration, LocalDate> TO =
            IS.schedule("to", GraceDeclaration::to, Builder::to, "day from which it no longer holds");

    /** Description of this record type. */
    public static final RecordType<GraceDeclaration> TYPE =
            IS.build(new Lifecycle<>(Optional.of(FROM), Optional.of(TO), Optional.empty()));

    GraceDeclaration() {}

    /**
     * Returns the name of the activity, such as managementReview.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> key();

    /**
     * Returns the tolerance.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> grace();

    /**
     * Returns the day from which it holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> from();

    /**
     * Returns the day from which it no longer holds.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> to();

    @Override
    public final RecordType<GraceDeclaration> recordType() {
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
    public static final class Builder extends ImmutableGraceDeclaration.Builder
            implements RecordBuilder<GraceDeclaration, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
