package org.isms4j.model.context;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.1: decision whether climate change is a relevant issue. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ClimateDetermination extends IsmsRecord implements WithClimateDetermination
        permits ImmutableClimateDetermination {

    private static final RecordTypeDefinition<ClimateDetermination, Builder> IS = RecordType.define(
            ClimateDetermination.class, "4.1", "decision whether climate change is a relevant issue", Builder::new);

    /** Attribute {@link #determinedOn()}. */
    public static final Attribute.One<ClimateDetermination, LocalDate> DETERMINED_ON =
            IS.event("determinedOn", ClimateDetermination::determinedOn, Builder::determinedOn, "day of the decision");

    /** Attribute {@link #determinedBy()}. */
    public static final Attribute.One<ClimateDetermination, RecordId> DETERMINED_BY = IS.link(
            "determinedBy", ClimateDetermination::determinedBy, Builder::determinedBy, "who decided", "Person", "Role");

    /** Attribute {@link #relevant()}. */
    public static final Attribute.One<ClimateDetermination, Boolean> RELEVANT = IS.flag(
            "relevant", ClimateDetermination::relevant, Builder::relevant, "whether climate change is relevant");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<ClimateDetermination, String> REASON =
            IS.text("reason", ClimateDetermination::reason, Builder::reason, "why");

    /** Description of this record type. */
    public static final RecordType<ClimateDetermination> TYPE = IS.build();

    ClimateDetermination() {}

    /**
     * Returns the day of the decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> determinedOn();

    /**
     * Returns who decided.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> determinedBy();

    /**
     * Returns whether climate change is relevant.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> relevant();

    /**
     * Returns why.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    @Override
    public final RecordType<ClimateDetermination> recordType() {
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
    public static final class Builder extends ImmutableClimateDetermination.Builder
            implements RecordBuilder<ClimateDetermination, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
