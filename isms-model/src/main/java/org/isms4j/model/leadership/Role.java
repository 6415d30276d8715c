package org.isms4j.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 5.3: role that matters to information security. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Role extends IsmsRecord implements WithRole permits ImmutableRole {

    private static final RecordTypeDefinition<Role, Builder> IS =
            RecordType.define(Role.class, "5.3", "role that matters to information security", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Role, String> TITLE =
            IS.text("title", Role::title, Builder::title, "name of the role");

    /** Attribute {@link #responsibilities()}. */
    public static final Attribute.Many<Role, Responsibility> RESPONSIBILITIES = IS.choices(
            "responsibilities",
            Responsibility.class,
            Role::responsibilities,
            Builder::addAllResponsibilities,
            "responsibilities of 5.3 a and b that the role carries");

    /** Attribute {@link #authority()}. */
    public static final Attribute.One<Role, String> AUTHORITY =
            IS.text("authority", Role::authority, Builder::authority, "what the role may decide");

    /** Attribute {@link #topManagement()}. */
    public static final Attribute.One<Role, Boolean> TOP_MANAGEMENT = IS.flag(
            "topManagement", Role::topManagement, Builder::topManagement, "whether the role belongs to top management");

    /** Attribute {@link #affectsSecurity()}. */
    public static final Attribute.One<Role, Boolean> AFFECTS_SECURITY = IS.flag(
            "affectsSecurity",
            Role::affectsSecurity,
            Builder::affectsSecurity,
            "whether its work affects information security performance (7.2)");

    /** Attribute {@link #createdOn()}. */
    public static final Attribute.One<Role, LocalDate> CREATED_ON =
            IS.event("createdOn", Role::createdOn, Builder::createdOn, "day on which the role was created");

    /** Attribute {@link #endedOn()}. */
    public static final Attribute.One<Role, LocalDate> ENDED_ON =
            IS.event("endedOn", Role::endedOn, Builder::endedOn, "day from which the role no longer exists");

    /** Description of this record type. */
    public static final RecordType<Role> TYPE =
            IS.build(new Lifecycle<>(Optional.of(CREATED_ON), Optional.of(ENDED_ON), Optional.empty()));

    Role() {}

    /**
     * Returns the name of the role.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the responsibilities of 5.3 a and b that the role carries.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<Responsibility> responsibilities();

    /**
     * Returns what the role may decide.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> authority();

    /**
     * Returns whether the role belongs to top management.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> topManagement();

    /**
     * Returns whether its work affects information security performance (7.2).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> affectsSecurity();

    /**
     * Returns the day on which the role was created.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> createdOn();

    /**
     * Returns the day from which the role no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> endedOn();

    @Override
    public final RecordType<Role> recordType() {
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
    public static final class Builder extends ImmutableRole.Builder implements RecordBuilder<Role, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
