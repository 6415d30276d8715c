package org.isms4j.model.operation;

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

/** Record for clause 8.1: lesson from incidents. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Lesson extends IsmsRecord implements WithLesson permits ImmutableLesson {

    private static final RecordTypeDefinition<Lesson, Builder> IS =
            RecordType.define(Lesson.class, "8.1", "lesson from incidents", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<Lesson, String> TITLE =
            IS.text("title", Lesson::title, Builder::title, "what was learned");

    /** Attribute {@link #incidents()}. */
    public static final Attribute.Many<Lesson, RecordId> INCIDENTS =
            IS.links("incidents", Lesson::incidents, Builder::addAllIncidents, "incidents it comes from", "Incident");

    /** Attribute {@link #learnedOn()}. */
    public static final Attribute.One<Lesson, LocalDate> LEARNED_ON =
            IS.event("learnedOn", Lesson::learnedOn, Builder::learnedOn, "day on which it was recorded");

    /** Description of this record type. */
    public static final RecordType<Lesson> TYPE = IS.build();

    Lesson() {}

    /**
     * Returns what was learned.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the incidents it comes from.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> incidents();

    /**
     * Returns the day on which it was recorded.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> learnedOn();

    @Override
    public final RecordType<Lesson> recordType() {
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
    public static final class Builder extends ImmutableLesson.Builder implements RecordBuilder<Lesson, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
