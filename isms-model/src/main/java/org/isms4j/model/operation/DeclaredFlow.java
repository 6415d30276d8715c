package org.isms4j.model.operation;

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

/** Record for clause 4.4: flow between two processes as the organization's own process map shows it. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class DeclaredFlow extends IsmsRecord implements WithDeclaredFlow permits ImmutableDeclaredFlow {

    private static final RecordTypeDefinition<DeclaredFlow, Builder> IS = RecordType.define(
            DeclaredFlow.class,
            "4.4",
            "flow between two processes as the organization's own process map shows it",
            Builder::new);

    /** Attribute {@link #source()}. */
    public static final Attribute.One<DeclaredFlow, String> SOURCE =
            IS.text("source", DeclaredFlow::source, Builder::source, "node of the process graph that gives");

    /** Attribute {@link #target()}. */
    public static final Attribute.One<DeclaredFlow, String> TARGET =
            IS.text("target", DeclaredFlow::target, Builder::target, "node of the process graph that takes");

    /** Attribute {@link #title()}. */
    public static final Attribute.One<DeclaredFlow, String> TITLE =
            IS.text("title", DeclaredFlow::title, Builder::title, "what flows");

    /** Attribute {@link #declaredOn()}. */
    public static final Attribute.One<DeclaredFlow, LocalDate> DECLARED_ON =
            IS.event("declaredOn", DeclaredFlow::declaredOn, Builder::declaredOn, "day of the map");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<DeclaredFlow, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn",
            DeclaredFlow::withdrawnOn,
            Builder::withdrawnOn,
            "day from which it is no longer on the map");

    /** Description of this record type. */
    public static final RecordType<DeclaredFlow> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DECLARED_ON), Optional.of(WITHDRAWN_ON), Optional.empty()));

    DeclaredFlow() {}

    /**
     * Returns the node of the process graph that gives.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> source();

    /**
     * Returns the node of the process graph that takes.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> target();

    /**
     * Returns what flows.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day of the map.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> declaredOn();

    /**
     * Returns the day from which it is no longer on the map.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    @Override
    public final RecordType<DeclaredFlow> recordType() {
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
    public static final class Builder extends ImmutableDeclaredFlow.Builder
            implements RecordBuilder<DeclaredFlow, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
