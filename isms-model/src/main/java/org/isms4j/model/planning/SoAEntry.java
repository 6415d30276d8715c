package org.isms4j.model.planning;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;
import org.isms4j.model.standard.ControlId;

/** Record for clause 6.1.3: entry of the Statement of Applicability. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class SoAEntry extends IsmsRecord implements WithSoAEntry permits ImmutableSoAEntry {

    private static final RecordTypeDefinition<SoAEntry, Builder> IS =
            RecordType.define(SoAEntry.class, "6.1.3", "entry of the Statement of Applicability", Builder::new);

    /** Attribute {@link #statement()}. */
    public static final Attribute.One<SoAEntry, RecordId> STATEMENT = IS.link(
            "statement",
            SoAEntry::statement,
            Builder::statement,
            "version of the statement the entry belongs to",
            "SoAVersion");

    /** Attribute {@link #control()}. */
    public static final Attribute.One<SoAEntry, ControlId> CONTROL =
            IS.control("control", SoAEntry::control, Builder::control, "Annex A control");

    /** Attribute {@link #necessaryControl()}. */
    public static final Attribute.One<SoAEntry, RecordId> NECESSARY_CONTROL = IS.link(
            "necessaryControl",
            SoAEntry::necessaryControl,
            Builder::necessaryControl,
            "necessary control, for controls outside Annex A or to trace it",
            "NecessaryControl");

    /** Attribute {@link #included()}. */
    public static final Attribute.One<SoAEntry, Boolean> INCLUDED =
            IS.flag("included", SoAEntry::included, Builder::included, "whether the control is included");

    /** Attribute {@link #justification()}. */
    public static final Attribute.One<SoAEntry, String> JUSTIFICATION =
            IS.text("justification", SoAEntry::justification, Builder::justification, "why it is included or excluded");

    /** Attribute {@link #justifications()}. */
    public static final Attribute.Many<SoAEntry, RecordId> JUSTIFICATIONS = IS.links(
            "justifications",
            SoAEntry::justifications,
            Builder::addAllJustifications,
            "records that justify the inclusion",
            "TreatmentDecision",
            "InterestedPartyRequirement");

    /** Attribute {@link #ownDecision()}. */
    public static final Attribute.One<SoAEntry, Boolean> OWN_DECISION = IS.flag(
            "ownDecision",
            SoAEntry::ownDecision,
            Builder::ownDecision,
            "whether the inclusion is the organization's own decision without a risk or requirement behind it");

    /** Attribute {@link #implementation()}. */
    public static final Attribute.One<SoAEntry, ImplementationStatus> IMPLEMENTATION = IS.choice(
            "implementation",
            ImplementationStatus.class,
            SoAEntry::implementation,
            Builder::implementation,
            "whether it is implemented");

    /** Description of this record type. */
    public static final RecordType<SoAEntry> TYPE = IS.build();

    SoAEntry() {}

    /**
     * Returns the version of the statement the entry belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> statement();

    /**
     * Returns the Annex A control.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ControlId> control();

    /**
     * Returns the necessary control, for controls outside Annex A or to trace it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> necessaryControl();

    /**
     * Returns whether the control is included.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> included();

    /**
     * Returns why it is included or excluded.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> justification();

    /**
     * Returns the records that justify the inclusion.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> justifications();

    /**
     * Returns whether the inclusion is the organization's own decision without a risk or requirement behind it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> ownDecision();

    /**
     * Returns whether it is implemented.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ImplementationStatus> implementation();

    @Override
    public final RecordType<SoAEntry> recordType() {
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
    public static final class Builder extends ImmutableSoAEntry.Builder implements RecordBuilder<SoAEntry, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
