package org.isms4j.model.evaluation;

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

/** Record for clause 9.3.1: review of the ISMS by top management. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ManagementReview extends IsmsRecord implements WithManagementReview
        permits ImmutableManagementReview {

    private static final RecordTypeDefinition<ManagementReview, Builder> IS =
            RecordType.define(ManagementReview.class, "9.3.1", "review of the ISMS by top management", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ManagementReview, String> TITLE =
            IS.text("title", ManagementReview::title, Builder::title, "name of the review");

    /** Attribute {@link #plannedFor()}. */
    public static final Attribute.One<ManagementReview, LocalDate> PLANNED_FOR =
            IS.schedule("plannedFor", ManagementReview::plannedFor, Builder::plannedFor, "day for which it is planned");

    /** Attribute {@link #heldOn()}. */
    public static final Attribute.One<ManagementReview, LocalDate> HELD_ON =
            IS.event("heldOn", ManagementReview::heldOn, Builder::heldOn, "day on which it was held");

    /** Attribute {@link #participants()}. */
    public static final Attribute.Many<ManagementReview, RecordId> PARTICIPANTS = IS.links(
            "participants",
            ManagementReview::participants,
            Builder::addAllParticipants,
            "who took part",
            "Person",
            "Role");

    /** Attribute {@link #suitability()}. */
    public static final Attribute.One<ManagementReview, String> SUITABILITY =
            IS.text("suitability", ManagementReview::suitability, Builder::suitability, "conclusion on suitability");

    /** Attribute {@link #adequacy()}. */
    public static final Attribute.One<ManagementReview, String> ADEQUACY =
            IS.text("adequacy", ManagementReview::adequacy, Builder::adequacy, "conclusion on adequacy");

    /** Attribute {@link #effectiveness()}. */
    public static final Attribute.One<ManagementReview, String> EFFECTIVENESS = IS.text(
            "effectiveness", ManagementReview::effectiveness, Builder::effectiveness, "conclusion on effectiveness");

    /** Attribute {@link #results()}. */
    public static final Attribute.Many<ManagementReview, RecordId> RESULTS = IS.links(
            "results",
            ManagementReview::results,
            Builder::addAllResults,
            "documented information that holds the results",
            "DocumentVersion",
            "EvidenceItem");

    /** Attribute {@link #resultsRetained()}. */
    public static final Attribute.One<ManagementReview, Boolean> RESULTS_RETAINED = IS.flag(
            "resultsRetained",
            ManagementReview::resultsRetained,
            Builder::resultsRetained,
            "whether documented information of the results is kept");

    /** Description of this record type. */
    public static final RecordType<ManagementReview> TYPE = IS.build();

    ManagementReview() {}

    /**
     * Returns the name of the review.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the day for which it is planned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> plannedFor();

    /**
     * Returns the day on which it was held.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * Returns who took part.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> participants();

    /**
     * Returns the conclusion on suitability.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> suitability();

    /**
     * Returns the conclusion on adequacy.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> adequacy();

    /**
     * Returns the conclusion on effectiveness.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> effectiveness();

    /**
     * Returns the documented information that holds the results.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> results();

    /**
     * Returns whether documented information of the results is kept.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> resultsRetained();

    @Override
    public final RecordType<ManagementReview> recordType() {
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
    public static final class Builder extends ImmutableManagementReview.Builder
            implements RecordBuilder<ManagementReview, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
