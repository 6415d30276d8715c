package org.isms4j.model.context;

import java.time.LocalDate;
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

/** Record for clause 4.3: version of the scope of the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ScopeVersion extends IsmsRecord implements WithScopeVersion permits ImmutableScopeVersion {

    private static final RecordTypeDefinition<ScopeVersion, Builder> IS =
            RecordType.define(ScopeVersion.class, "4.3", "version of the scope of the ISMS", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ScopeVersion, String> TITLE =
            IS.text("title", ScopeVersion::title, Builder::title, "title of the scope statement");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<ScopeVersion, String> VERSION =
            IS.text("version", ScopeVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<ScopeVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", ScopeVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<ScopeVersion, RecordId> APPROVED_BY =
            IS.link("approvedBy", ScopeVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<ScopeVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", ScopeVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<ScopeVersion, LocalDate> IN_FORCE_TO =
            IS.schedule("inForceTo", ScopeVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #units()}. */
    public static final Attribute.Many<ScopeVersion, String> UNITS =
            IS.texts("units", ScopeVersion::units, Builder::addAllUnits, "organizational units in scope");

    /** Attribute {@link #locations()}. */
    public static final Attribute.Many<ScopeVersion, String> LOCATIONS =
            IS.texts("locations", ScopeVersion::locations, Builder::addAllLocations, "locations in scope");

    /** Attribute {@link #activities()}. */
    public static final Attribute.Many<ScopeVersion, String> ACTIVITIES = IS.texts(
            "activities", ScopeVersion::activities, Builder::addAllActivities, "activities and services in scope");

    /** Attribute {@link #technologies()}. */
    public static final Attribute.Many<ScopeVersion, String> TECHNOLOGIES =
            IS.texts("technologies", ScopeVersion::technologies, Builder::addAllTechnologies, "technology boundaries");

    /** Attribute {@link #considered()}. */
    public static final Attribute.Many<ScopeVersion, RecordId> CONSIDERED = IS.links(
            "considered",
            ScopeVersion::considered,
            Builder::addAllConsidered,
            "issues and requirements that were considered",
            "ContextIssue",
            "InterestedPartyRequirement");

    /** Attribute {@link #interfaces()}. */
    public static final Attribute.Many<ScopeVersion, RecordId> INTERFACES = IS.links(
            "interfaces",
            ScopeVersion::interfaces,
            Builder::addAllInterfaces,
            "interfaces and dependencies that were considered",
            "ExternalProvider",
            "Dependency");

    /** Attribute {@link #noInterfacesReason()}. */
    public static final Attribute.One<ScopeVersion, String> NO_INTERFACES_REASON = IS.text(
            "noInterfacesReason",
            ScopeVersion::noInterfacesReason,
            Builder::noInterfacesReason,
            "why there are no interfaces or dependencies");

    /** Attribute {@link #document()}. */
    public static final Attribute.One<ScopeVersion, RecordId> DOCUMENT = IS.link(
            "document",
            ScopeVersion::document,
            Builder::document,
            "documented information that holds the scope",
            "DocumentVersion");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<ScopeVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            ScopeVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "ScopeVersion");

    /** Description of this record type. */
    public static final RecordType<ScopeVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    ScopeVersion() {}

    /**
     * Returns the title of the scope statement.
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
     * Returns the organizational units in scope.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> units();

    /**
     * Returns the locations in scope.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> locations();

    /**
     * Returns the activities and services in scope.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> activities();

    /**
     * Returns the technology boundaries.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> technologies();

    /**
     * Returns the issues and requirements that were considered.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> considered();

    /**
     * Returns the interfaces and dependencies that were considered.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> interfaces();

    /**
     * Returns why there are no interfaces or dependencies.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> noInterfacesReason();

    /**
     * Returns the documented information that holds the scope.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> document();

    /**
     * Returns the version that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<ScopeVersion> recordType() {
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
    public static final class Builder extends ImmutableScopeVersion.Builder
            implements RecordBuilder<ScopeVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
