package org.isms4j.model.context;

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

/** Record for clause 4.2: feedback of an interested party. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Feedback extends IsmsRecord implements WithFeedback permits ImmutableFeedback {

    private static final RecordTypeDefinition<Feedback, Builder> IS =
            RecordType.define(Feedback.class, "4.2", "feedback of an interested party", Builder::new);

    /** Attribute {@link #party()}. */
    public static final Attribute.One<Feedback, RecordId> PARTY =
            IS.link("party", Feedback::party, Builder::party, "who gave the feedback", "InterestedParty");

    /** Attribute {@link #receivedOn()}. */
    public static final Attribute.One<Feedback, LocalDate> RECEIVED_ON =
            IS.event("receivedOn", Feedback::receivedOn, Builder::receivedOn, "day on which it was received");

    /** Attribute {@link #subject()}. */
    public static final Attribute.One<Feedback, String> SUBJECT =
            IS.text("subject", Feedback::subject, Builder::subject, "what it is about");

    /** Attribute {@link #requirement()}. */
    public static final Attribute.Many<Feedback, RecordId> REQUIREMENT = IS.links(
            "requirement",
            Feedback::requirement,
            Builder::addAllRequirement,
            "requirements it concerns",
            "InterestedPartyRequirement");

    /** Description of this record type. */
    public static final RecordType<Feedback> TYPE = IS.build();

    Feedback() {}

    /**
     * Returns who gave the feedback.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> party();

    /**
     * Returns the day on which it was received.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * Returns what it is about.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> subject();

    /**
     * Returns the requirements it concerns.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> requirement();

    @Override
    public final RecordType<Feedback> recordType() {
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
    public static final class Builder extends ImmutableFeedback.Builder implements RecordBuilder<Feedback, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
