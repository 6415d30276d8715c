package org.isms4j.model.leadership;

import java.time.LocalDate;
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

/** Record for clause 5.3: assignment of a role to a person. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RoleAssignment extends IsmsRecord implements WithRoleAssignment
        permits ImmutableRoleAssignment {

    private static final RecordTypeDefinition<RoleAssignment, Builder> IS =
            RecordType.define(RoleAssignment.class, "5.3", "assignment of a role to a person", Builder::new);

    /** Attribute {@link #role()}. */
    public static final Attribute.One<RoleAssignment, RecordId> ROLE =
            IS.link("role", RoleAssignment::role, Builder::role, "role that is assigned", "Role");

    /** Attribute {@link #person()}. */
    public static final Attribute.One<RoleAssignment, RecordId> PERSON =
            IS.link("person", RoleAssignment::person, Builder::person, "person who holds it", "Person");

    /** Attribute {@link #assignedFrom()}. */
    public static final Attribute.One<RoleAssignment, LocalDate> ASSIGNED_FROM = IS.schedule(
            "assignedFrom", RoleAssignment::assignedFrom, Builder::assignedFrom, "first day of holding the role");

    /** Attribute {@link #assignedTo()}. */
    public static final Attribute.One<RoleAssignment, LocalDate> ASSIGNED_TO = IS.schedule(
            "assignedTo", RoleAssignment::assignedTo, Builder::assignedTo, "first day of no longer holding it");

    /** Attribute {@link #assignedBy()}. */
    public static final Attribute.One<RoleAssignment, RecordId> ASSIGNED_BY =
            IS.link("assignedBy", RoleAssignment::assignedBy, Builder::assignedBy, "who assigned it", "Person", "Role");

    /** Attribute {@link #communicatedOn()}. */
    public static final Attribute.One<RoleAssignment, LocalDate> COMMUNICATED_ON = IS.event(
            "communicatedOn",
            RoleAssignment::communicatedOn,
            Builder::communicatedOn,
            "day on which the assignment was made known");

    /** Attribute {@link #authority()}. */
    public static final Attribute.One<RoleAssignment, String> AUTHORITY =
            IS.text("authority", RoleAssignment::authority, Builder::authority, "authority given with the assignment");

    /** Description of this record type. */
    public static final RecordType<RoleAssignment> TYPE =
            IS.build(new Lifecycle<>(Optional.of(ASSIGNED_FROM), Optional.of(ASSIGNED_TO), Optional.empty()));

    RoleAssignment() {}

    /**
     * Returns the role that is assigned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> role();

    /**
     * Returns the person who holds it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> person();

    /**
     * Returns the first day of holding the role.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assignedFrom();

    /**
     * Returns the first day of no longer holding it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> assignedTo();

    /**
     * Returns who assigned it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> assignedBy();

    /**
     * Returns the day on which the assignment was made known.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> communicatedOn();

    /**
     * Returns the authority given with the assignment.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> authority();

    @Override
    public final RecordType<RoleAssignment> recordType() {
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
    public static final class Builder extends ImmutableRoleAssignment.Builder
            implements RecordBuilder<RoleAssignment, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
