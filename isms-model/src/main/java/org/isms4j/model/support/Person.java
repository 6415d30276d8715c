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

/** Record for clause 7.2: person working under the control of the organization. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Person extends IsmsRecord implements WithPerson permits ImmutablePerson {

    private static final RecordTypeDefinition<Person, Builder> IS = RecordType.define(
            Person.class, "7.2", "person working under the control of the organization", Builder::new);

    /** Attribute {@link #name()}. */
    public static final Attribute.One<Person, String> NAME =
            IS.text("name", Person::name, Builder::name, "name or pseudonym");

    /** Attribute {@link #unit()}. */
    public static final Attribute.One<Person, String> UNIT =
            IS.text("unit", Person::unit, Builder::unit, "unit the person belongs to");

    /** Attribute {@link #external()}. */
    public static final Attribute.One<Person, Boolean> EXTERNAL = IS.flag(
            "external", Person::external, Builder::external, "whether the person works for another organization");

    /** Attribute {@link #joinedOn()}. */
    public static final Attribute.One<Person, LocalDate> JOINED_ON =
            IS.event("joinedOn", Person::joinedOn, Builder::joinedOn, "first day of work");

    /** Attribute {@link #leftOn()}. */
    public static final Attribute.One<Person, LocalDate> LEFT_ON =
            IS.event("leftOn", Person::leftOn, Builder::leftOn, "first day of no longer working");

    /** Description of this record type. */
    public static final RecordType<Person> TYPE =
            IS.build(new Lifecycle<>(Optional.of(JOINED_ON), Optional.of(LEFT_ON), Optional.empty()));

    Person() {}

    /**
     * Returns the name or pseudonym.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> name();

    /**
     * Returns the unit the person belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> unit();

    /**
     * Returns whether the person works for another organization.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> external();

    /**
     * Returns the first day of work.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> joinedOn();

    /**
     * Returns the first day of no longer working.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> leftOn();

    @Override
    public final RecordType<Person> recordType() {
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
    public static final class Builder extends ImmutablePerson.Builder implements RecordBuilder<Person, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
