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

/** Record for clause 4.3: part left out of the scope. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ScopeExclusion extends IsmsRecord implements WithScopeExclusion
        permits ImmutableScopeExclusion {

    private static final RecordTypeDefinition<ScopeExclusion, Builder> IS =
            RecordType.define(ScopeExclusion.class, "4.3", "part left out of the scope", Builder::new);

    /** Attribute {@link #scope()}. */
    public static final Attribute.One<ScopeExclusion, RecordId> SCOPE = IS.link(
            "scope", ScopeExclusion::scope, Builder::scope, "version of the scope that leaves it out", "ScopeVersion");

    /** Attribute {@link #subject()}. */
    public static final Attribute.One<ScopeExclusion, String> SUBJECT = IS.text(
            "subject",
            ScopeExclusion::subject,
            Builder::subject,
            "unit, location, activity or technology that is left out");

    /** Attribute {@link #reason()}. */
    public static final Attribute.One<ScopeExclusion, String> REASON =
            IS.text("reason", ScopeExclusion::reason, Builder::reason, "why it is left out");

    /** Attribute {@link #excludedOn()}. */
    public static final Attribute.One<ScopeExclusion, LocalDate> EXCLUDED_ON =
            IS.event("excludedOn", ScopeExclusion::excludedOn, Builder::excludedOn, "day of the decision");

    /** Description of this record type. */
    public static final RecordType<ScopeExclusion> TYPE = IS.build();

    ScopeExclusion() {}

    /**
     * Returns the version of the scope that leaves it out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> scope();

    /**
     * Returns the unit, location, activity or technology that is left out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> subject();

    /**
     * Returns why it is left out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> reason();

    /**
     * Returns the day of the decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> excludedOn();

    @Override
    public final RecordType<ScopeExclusion> recordType() {
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
    public static final class Builder extends ImmutableScopeExclusion.Builder
            implements RecordBuilder<ScopeExclusion, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
