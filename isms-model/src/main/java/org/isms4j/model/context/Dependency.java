package org.isms4j.model.context;

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

/** Record for clause 4.3: dependency between own activities and those of others. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Dependency extends IsmsRecord implements WithDependency permits ImmutableDependency {

    private static final RecordTypeDefinition<Dependency, Builder> IS = RecordType.define(
            Dependency.class, "4.3", "dependency between own activities and those of others", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Dependency, String> TITLE =
            IS.text("title", Dependency::title, Builder::title, "what depends on what");

    /** Attribute {@link #activity()}. */
    public static final Attribute.One<Dependency, String> ACTIVITY =
            IS.text("activity", Dependency::activity, Builder::activity, "own activity that depends on it");

    /** Attribute {@link #provider()}. */
    public static final Attribute.One<Dependency, RecordId> PROVIDER = IS.link(
            "provider", Dependency::provider, Builder::provider, "who does the other activity", "ExternalProvider");

    /** Attribute {@link #agreement()}. */
    public static final Attribute.One<Dependency, String> AGREEMENT =
            IS.text("agreement", Dependency::agreement, Builder::agreement, "agreement that governs it");

    /** Attribute {@link #identifiedOn()}. */
    public static final Attribute.One<Dependency, LocalDate> IDENTIFIED_ON = IS.event(
            "identifiedOn",
            Dependency::identifiedOn,
            Builder::identifiedOn,
            "day on which the dependency was identified");

    /** Attribute {@link #endedOn()}. */
    public static final Attribute.One<Dependency, LocalDate> ENDED_ON =
            IS.event("endedOn", Dependency::endedOn, Builder::endedOn, "day from which it no longer exists");

    /** Description of this record type. */
    public static final RecordType<Dependency> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IDENTIFIED_ON), Optional.of(ENDED_ON), Optional.empty()));

    Dependency() {}

    /**
     * Returns what depends on what.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the own activity that depends on it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> activity();

    /**
     * Returns who does the other activity.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> provider();

    /**
     * Returns the agreement that governs it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> agreement();

    /**
     * Returns the day on which the dependency was identified.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> identifiedOn();

    /**
     * Returns the day from which it no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> endedOn();

    @Override
    public final RecordType<Dependency> recordType() {
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
    public static final class Builder extends ImmutableDependency.Builder
            implements RecordBuilder<Dependency, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
