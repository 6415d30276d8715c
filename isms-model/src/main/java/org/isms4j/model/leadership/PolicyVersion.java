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
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 5.2: version of a policy. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PolicyVersion extends IsmsRecord implements WithPolicyVersion
        permits ImmutablePolicyVersion {

    private static final RecordTypeDefinition<PolicyVersion, Builder> IS =
            RecordType.define(PolicyVersion.class, "5.2", "version of a policy", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<PolicyVersion, String> TITLE =
            IS.text("title", PolicyVersion::title, Builder::title, "title of the policy");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<PolicyVersion, String> VERSION =
            IS.text("version", PolicyVersion::version, Builder::version, "version identifier");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<PolicyVersion, PolicyKind> KIND =
            IS.choice("kind", PolicyKind.class, PolicyVersion::kind, Builder::kind, "level of the policy");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<PolicyVersion, LocalDate> APPROVED_ON =
            IS.event("approvedOn", PolicyVersion::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<PolicyVersion, RecordId> APPROVED_BY =
            IS.link("approvedBy", PolicyVersion::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Attribute {@link #inForceFrom()}. */
    public static final Attribute.One<PolicyVersion, LocalDate> IN_FORCE_FROM =
            IS.schedule("inForceFrom", PolicyVersion::inForceFrom, Builder::inForceFrom, "first day in force");

    /** Attribute {@link #inForceTo()}. */
    public static final Attribute.One<PolicyVersion, LocalDate> IN_FORCE_TO =
            IS.schedule("inForceTo", PolicyVersion::inForceTo, Builder::inForceTo, "first day no longer in force");

    /** Attribute {@link #holdsObjectives()}. */
    public static final Attribute.One<PolicyVersion, Boolean> HOLDS_OBJECTIVES = IS.flag(
            "holdsObjectives",
            PolicyVersion::holdsObjectives,
            Builder::holdsObjectives,
            "whether it holds objectives or says how they are set (5.2 b)");

    /** Attribute {@link #commitsToRequirements()}. */
    public static final Attribute.One<PolicyVersion, Boolean> COMMITS_TO_REQUIREMENTS = IS.flag(
            "commitsToRequirements",
            PolicyVersion::commitsToRequirements,
            Builder::commitsToRequirements,
            "whether it promises to meet applicable requirements (5.2 c)");

    /** Attribute {@link #commitsToImprovement()}. */
    public static final Attribute.One<PolicyVersion, Boolean> COMMITS_TO_IMPROVEMENT = IS.flag(
            "commitsToImprovement",
            PolicyVersion::commitsToImprovement,
            Builder::commitsToImprovement,
            "whether it promises continual improvement (5.2 d)");

    /** Attribute {@link #availableTo()}. */
    public static final Attribute.One<PolicyVersion, String> AVAILABLE_TO = IS.text(
            "availableTo",
            PolicyVersion::availableTo,
            Builder::availableTo,
            "to which interested parties it is available and how (5.2 g)");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<PolicyVersion, RecordId> ORIGIN = IS.links(
            "origin",
            PolicyVersion::origin,
            Builder::addAllOrigin,
            "what led to this version",
            "ReviewDecision",
            "PolicyReview",
            "IsmsChange",
            "Nonconformity");

    /** Attribute {@link #document()}. */
    public static final Attribute.One<PolicyVersion, RecordId> DOCUMENT = IS.link(
            "document",
            PolicyVersion::document,
            Builder::document,
            "documented information that holds the policy",
            "DocumentVersion");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<PolicyVersion, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            PolicyVersion::supersedes,
            Builder::supersedes,
            "version that this one replaces",
            "PolicyVersion");

    /** Description of this record type. */
    public static final RecordType<PolicyVersion> TYPE =
            IS.build(new Lifecycle<>(Optional.of(IN_FORCE_FROM), Optional.of(IN_FORCE_TO), Optional.of(SUPERSEDES)));

    PolicyVersion() {}

    /**
     * Returns the title of the policy.
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
     * Returns the level of the policy.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<PolicyKind> kind();

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
     * Returns whether it holds objectives or says how they are set (5.2 b).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> holdsObjectives();

    /**
     * Returns whether it promises to meet applicable requirements (5.2 c).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> commitsToRequirements();

    /**
     * Returns whether it promises continual improvement (5.2 d).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> commitsToImprovement();

    /**
     * Returns the to which interested parties it is available and how (5.2 g).
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> availableTo();

    /**
     * Returns what led to this version.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the documented information that holds the policy.
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
    public final RecordType<PolicyVersion> recordType() {
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
    public static final class Builder extends ImmutablePolicyVersion.Builder
            implements RecordBuilder<PolicyVersion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
