package org.isms4j.model.evaluation;

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

/** Record for clause 9.3.2: input of a management review. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ReviewInput extends IsmsRecord implements WithReviewInput permits ImmutableReviewInput {

    private static final RecordTypeDefinition<ReviewInput, Builder> IS =
            RecordType.define(ReviewInput.class, "9.3.2", "input of a management review", Builder::new);

    /** Attribute {@link #review()}. */
    public static final Attribute.One<ReviewInput, RecordId> REVIEW =
            IS.link("review", ReviewInput::review, Builder::review, "review it belongs to", "ManagementReview");

    /** Attribute {@link #letter()}. */
    public static final Attribute.One<ReviewInput, String> LETTER =
            IS.text("letter", ReviewInput::letter, Builder::letter, "letter of 9.3.2 it answers, such as d.1");

    /** Attribute {@link #content()}. */
    public static final Attribute.One<ReviewInput, String> CONTENT =
            IS.text("content", ReviewInput::content, Builder::content, "what was presented");

    /** Attribute {@link #nothingToReport()}. */
    public static final Attribute.One<ReviewInput, Boolean> NOTHING_TO_REPORT = IS.flag(
            "nothingToReport",
            ReviewInput::nothingToReport,
            Builder::nothingToReport,
            "whether it says that there is nothing to report");

    /** Attribute {@link #periodsCompared()}. */
    public static final Attribute.One<ReviewInput, Integer> PERIODS_COMPARED = IS.integer(
            "periodsCompared",
            ReviewInput::periodsCompared,
            Builder::periodsCompared,
            "number of periods compared for a trend");

    /** Attribute {@link #sources()}. */
    public static final Attribute.Many<ReviewInput, RecordId> SOURCES =
            IS.links("sources", ReviewInput::sources, Builder::addAllSources, "records it rests on");

    /** Description of this record type. */
    public static final RecordType<ReviewInput> TYPE = IS.build();

    ReviewInput() {}

    /**
     * Returns the review it belongs to.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> review();

    /**
     * Returns the letter of 9.3.2 it answers, such as d.1.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> letter();

    /**
     * Returns what was presented.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> content();

    /**
     * Returns whether it says that there is nothing to report.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> nothingToReport();

    /**
     * Returns the number of periods compared for a trend.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Integer> periodsCompared();

    /**
     * Returns the records it rests on.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> sources();

    @Override
    public final RecordType<ReviewInput> recordType() {
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
    public static final class Builder extends ImmutableReviewInput.Builder
            implements RecordBuilder<ReviewInput, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
