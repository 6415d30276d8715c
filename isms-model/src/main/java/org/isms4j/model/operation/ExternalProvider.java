package org.isms4j.model.operation;

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

/** Record for clause 8.1: provider of processes, products or services relevant to the ISMS. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ExternalProvider extends IsmsRecord implements WithExternalProvider
        permits ImmutableExternalProvider {

    private static final RecordTypeDefinition<ExternalProvider, Builder> IS = RecordType.define(
            ExternalProvider.class,
            "8.1",
            "provider of processes, products or services relevant to the ISMS",
            Builder::new);

    /** Attribute {@link #name()}. */
    public static final Attribute.One<ExternalProvider, String> NAME =
            IS.text("name", ExternalProvider::name, Builder::name, "who it is");

    /** Attribute {@link #service()}. */
    public static final Attribute.One<ExternalProvider, String> SERVICE =
            IS.text("service", ExternalProvider::service, Builder::service, "what is provided");

    /** Attribute {@link #relevant()}. */
    public static final Attribute.One<ExternalProvider, Boolean> RELEVANT =
            IS.flag("relevant", ExternalProvider::relevant, Builder::relevant, "whether it is relevant to the ISMS");

    /** Attribute {@link #critical()}. */
    public static final Attribute.One<ExternalProvider, Boolean> CRITICAL =
            IS.flag("critical", ExternalProvider::critical, Builder::critical, "whether it is critical");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<ExternalProvider, RecordId> OWNER =
            IS.link("owner", ExternalProvider::owner, Builder::owner, "who is responsible for it", "Person", "Role");

    /** Attribute {@link #requirementsAgreedOn()}. */
    public static final Attribute.One<ExternalProvider, LocalDate> REQUIREMENTS_AGREED_ON = IS.event(
            "requirementsAgreedOn",
            ExternalProvider::requirementsAgreedOn,
            Builder::requirementsAgreedOn,
            "day on which security requirements were agreed");

    /** Attribute {@link #agreement()}. */
    public static final Attribute.One<ExternalProvider, String> AGREEMENT =
            IS.text("agreement", ExternalProvider::agreement, Builder::agreement, "agreement that holds them");

    /** Attribute {@link #reviewInterval()}. */
    public static final Attribute.One<ExternalProvider, Period> REVIEW_INTERVAL = IS.period(
            "reviewInterval",
            ExternalProvider::reviewInterval,
            Builder::reviewInterval,
            "interval in which it is to be reviewed");

    /** Attribute {@link #engagedOn()}. */
    public static final Attribute.One<ExternalProvider, LocalDate> ENGAGED_ON =
            IS.event("engagedOn", ExternalProvider::engagedOn, Builder::engagedOn, "first day of service");

    /** Attribute {@link #endedOn()}. */
    public static final Attribute.One<ExternalProvider, LocalDate> ENDED_ON =
            IS.event("endedOn", ExternalProvider::endedOn, Builder::endedOn, "day from which it no longer serves");

    /** Description of this record type. */
    public static final RecordType<ExternalProvider> TYPE =
            IS.build(new Lifecycle<>(Optional.of(ENGAGED_ON), Optional.of(ENDED_ON), Optional.empty()));

    ExternalProvider() {}

    /**
     * Returns who it is.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> name();

    /**
     * Returns what is provided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> service();

    /**
     * Returns whether it is relevant to the ISMS.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> relevant();

    /**
     * Returns whether it is critical.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> critical();

    /**
     * Returns who is responsible for it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns the day on which security requirements were agreed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> requirementsAgreedOn();

    /**
     * Returns the agreement that holds them.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> agreement();

    /**
     * Returns the interval in which it is to be reviewed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> reviewInterval();

    /**
     * Returns the first day of service.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> engagedOn();

    /**
     * Returns the day from which it no longer serves.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> endedOn();

    @Override
    public final RecordType<ExternalProvider> recordType() {
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
    public static final class Builder extends ImmutableExternalProvider.Builder
            implements RecordBuilder<ExternalProvider, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
