package org.isms4j.model.planning;

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

/** Record for clause 6.1.3: version of the Statement of Applicability. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class SoAVersion extends IsmsRecord implements WithSoAVersion permits ImmutableSoAVersion {

    private static final RecordTypeDefinition<SoAVersion, Builder> IS =
            RecordType.define(SoAVersion.class, "6.1.3", "version of the Statement of Applicability", Builder::new);

    /** Attribute {@link #version()}. */
    public static final Attribute.One<SoAVersion, String> VERSION =
            IS.text("version", SoAVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<SoAVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", SoAVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<SoAVersion, RecordId> APPROVED_BY =
            IS.link("approvedBy", SoAVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<SoAVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", SoAVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<SoAVersion, LocalDate> IN_FORCE_TO =
            IS.schedule("inForceTo", SoAVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #scopeVersion()}. */
    public static final Attribute.One<SoAVersion, RecordId> SCOPE_VERSION = IS.link(
            "scopeVersion", SoAVersion::scopeVersion, Builder::scopeVersion, "scope it belongs to", "ScopeVersion");

    /** Attribute {@link #document()}. */
    public static final Attribute.One<SoAVersion, RecordId> DOCUMENT = IS.link(
            "document",
            SoAVersion::document,
            Builder::document,
            "documented information that holds it",
            "DocumentVersion");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<SoAVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes", SoAVersion::supersedes, Builder::supersedes, "version that this one replaces", "SoAVersion");

    /** Description of this record type. */
    public static final RecordType<SoAVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    SoAVersion() {}

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
     * Returns the scope it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> scopeVersion();

    /**
     * Returns the documented information that holds it.
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
    public final RecordType<SoAVersion> recordType() {
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
    public static final class Builder extends ImmutableSoAVersion.Builder
            implements RecordBuilder<SoAVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
