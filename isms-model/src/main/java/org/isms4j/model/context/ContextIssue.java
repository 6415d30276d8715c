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

/** Record for clause 4.1: internal or external issue that matters to the purpose of the organization and to the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ContextIssue extends IsmsRecord implements WithContextIssue permits ImmutableContextIssue {

    private static final RecordTypeDefinition<ContextIssue, Builder> IS = RecordType.define(
            ContextIssue.class,
            "4.1",
            "internal or external issue that matters to the purpose of the organization and to the ISMS",
            Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ContextIssue, String> TITLE =
            IS.text("title", ContextIssue::title, Builder::title, "what the issue is");

    /** Attribute {@link #kind()}. */
    public static final Attribute.One<ContextIssue, IssueKind> KIND =
            IS.choice("kind", IssueKind.class, ContextIssue::kind, Builder::kind, "side on which the issue lies");

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<ContextIssue, LocalDate> DETERMINED_ON = IS.event(
            "determinedOn", ContextIssue::determinedOn, Builder::determinedOn, "day on which the issue was determined");

    /** Attribute {@link #determinedBy()}. */
    public static final Attribute.One<ContextIssue, RecordId> DETERMINED_BY = IS.link(
            "determinedBy", ContextIssue::determinedBy, Builder::determinedBy, "who determined it", "Person", "Role");

    /** Attribute {@link #changedOn()}. */
    public static final Attribute.One<ContextIssue, LocalDate> CHANGED_ON =
            IS.event("changedOn", ContextIssue::changedOn, Builder::changedOn, "day of the latest change of the issue");

    /** Attribute {@link #significant()}. */
    public static final Attribute.One<ContextIssue, Boolean> SIGNIFICANT = IS.flag(
            "significant",
            ContextIssue::significant,
            Builder::significant,
            "whether the latest change is significant for risk");

    /** Attribute {@link #climate()}. */
    public static final Attribute.One<ContextIssue, Boolean> CLIMATE =
            IS.flag("climate", ContextIssue::climate, Builder::climate, "whether the issue is about climate change");

    /** Attribute {@link #noActionOn()}. */
    public static final Attribute.One<ContextIssue, LocalDate> NO_ACTION_ON = IS.event(
            "noActionOn",
            ContextIssue::noActionOn,
            Builder::noActionOn,
            "day on which it was decided that no action follows from the issue");

    /** Attribute {@link #noActionReason()}. */
    public static final Attribute.One<ContextIssue, String> NO_ACTION_REASON = IS.text(
            "noActionReason", ContextIssue::noActionReason, Builder::noActionReason, "why no action follows from it");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<ContextIssue, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            ContextIssue::withdrawnOn,
            Builder::withdrawnOn,
            "day from which the issue no longer matters");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<ContextIssue, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            ContextIssue::supersedes,
            Builder::supersedes,
            "earlier wording of the issue that this one replaces",
            "ContextIssue");

    /** Description of this record type. */
    public static final RecordType<ContextIssue> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DETERMINED_ON), Optional.of(WITHDRAWN_ON), Optional.of(SUPERSEDES)));

    ContextIssue() {}

    /**
     * Returns what the issue is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the side on which the issue lies.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<IssueKind> kind();

    /**
     * Returns the day on which the issue was determined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns who determined it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> determinedBy();

    /**
     * Returns the day of the latest change of the issue.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> changedOn();

    /**
     * Returns whether the latest change is significant for risk.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> significant();

    /**
     * Returns whether the issue is about climate change.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> climate();

    /**
     * Returns the day on which it was decided that no action follows from the issue.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> noActionOn();

    /**
     * Returns why no action follows from it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> noActionReason();

    /**
     * Returns the day from which the issue no longer matters.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the earlier wording of the issue that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<ContextIssue> recordType() {
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
    public static final class Builder extends ImmutableContextIssue.Builder
            implements RecordBuilder<ContextIssue, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
