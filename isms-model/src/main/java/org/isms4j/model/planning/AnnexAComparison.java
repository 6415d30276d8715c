package org.isms4j.model.planning;

import java.time.LocalDate;
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

/** Record for clause 6.1.3: comparison of the necessary controls with Annex A. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class AnnexAComparison extends IsmsRecord implements WithAnnexAComparison
        permits ImmutableAnnexAComparison {

    private static final RecordTypeDefinition<AnnexAComparison, Builder> IS = RecordType.define(
            AnnexAComparison.class, "6.1.3", "comparison of the necessary controls with Annex A", Builder::new);

    /** Attribute {@link #comparedOn()}. */
    public static final Attribute.One<AnnexAComparison, LocalDate> COMPARED_ON =
            IS.event("comparedOn", AnnexAComparison::comparedOn, Builder::comparedOn, "day of the comparison");

    /** Attribute {@link #comparedBy()}. */
    public static final Attribute.One<AnnexAComparison, RecordId> COMPARED_BY =
            IS.link("comparedBy", AnnexAComparison::comparedBy, Builder::comparedBy, "who compared", "Person", "Role");

    /** Attribute {@link #covers()}. */
    public static final Attribute.Many<AnnexAComparison, ControlId> COVERS = IS.controls(
            "covers", AnnexAComparison::covers, Builder::addAllCovers, "Annex A controls that were looked at");

    /** Attribute {@link #necessaryControls()}. */
    public static final Attribute.Many<AnnexAComparison, RecordId> NECESSARY_CONTROLS = IS.links(
            "necessaryControls",
            AnnexAComparison::necessaryControls,
            Builder::addAllNecessaryControls,
            "necessary controls that were compared",
            "NecessaryControl");

    /** Attribute {@link #outcome()}. */
    public static final Attribute.One<AnnexAComparison, String> OUTCOME =
            IS.text("outcome", AnnexAComparison::outcome, Builder::outcome, "what the comparison led to");

    /** Description of this record type. */
    public static final RecordType<AnnexAComparison> TYPE = IS.build();

    AnnexAComparison() {}

    /**
     * Returns the day of the comparison.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> comparedOn();

    /**
     * Returns who compared.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> comparedBy();

    /**
     * Returns the Annex A controls that were looked at.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<ControlId> covers();

    /**
     * Returns the necessary controls that were compared.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> necessaryControls();

    /**
     * Returns what the comparison led to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> outcome();

    @Override
    public final RecordType<AnnexAComparison> recordType() {
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
    public static final class Builder extends ImmutableAnnexAComparison.Builder
            implements RecordBuilder<AnnexAComparison, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
