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
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.4: interval that the organization has set for a recurring activity. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class IntervalDeclaration extends IsmsRecord implements WithIntervalDeclaration
        permits ImmutableIntervalDeclaration {

    private static final RecordTypeDefinition<IntervalDeclaration, Builder> IS = RecordType.define(
            IntervalDeclaration.class,
            "4.4",
            "interval that the organization has set for a recurring activity",
            Builder::new);

    /** Attribute {@link #key()}. */
    public static final Attribute.One<IntervalDeclaration, String> KEY =
            IS.text("key", IntervalDeclaration::key, Builder::key, "name of the activity, such as managementReview");

    /** Attribute {@link #interval()}. */
    public static final Attribute.One<IntervalDeclaration, Period> INTERVAL =
            IS.period("interval", IntervalDeclaration::interval, Builder::interval, "planned interval");

    /** Attribute {@link #from()}. */
    public static final Attribute.One<IntervalDeclaration, LocalDate> FROM =
            IS.schedule("from", IntervalDeclaration::from, Builder::from, "day from which it holds");

    /** Attribute {@link #to()}. */
    public static final Attribute.One<IntervalDeclaration, LocalDate> TO =
            IS.schedule("to", IntervalDeclaration::to, Builder::to, "day from which it no longer holds");

    /** Attribute {@link #declaredBy()}. */
    public static final Attribute.One<IntervalDeclaration, RecordId> DECLARED_BY =
            IS.link("declaredBy", IntervalDeclaration::declaredBy, Builder::declaredBy, "who set it", "Person", "Role");

    /** Attribute {@link #source()}. */
    public static final Attribute.One<IntervalDeclaration, RecordId> SOURCE = IS.link(
            "source",
            IntervalDeclaration::source,
            Builder::source,
            "documented information it is taken from",
            "DocumentVersion",
            "AuditProgrammeVersion",
            "RiskCriteriaVersion");

    /** Description of this record type. */
    public static final RecordType<IntervalDeclaration> TYPE =
            IS.build(new Lifecycle<>(Optional.of(FROM), Optional.of(TO), Optional.empty()));

    IntervalDeclaration() {}

    /**
     * Returns the name of the activity, such as managementReview.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> key();

    /**
     * Returns the planned interval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> interval();

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

    /**
     * Returns who set it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> declaredBy();

    /**
     * Returns the documented information it is taken from.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> source();

    @Override
    public final RecordType<IntervalDeclaration> recordType() {
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
    public static final class Builder extends ImmutableIntervalDeclaration.Builder
            implements RecordBuilder<IntervalDeclaration, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
