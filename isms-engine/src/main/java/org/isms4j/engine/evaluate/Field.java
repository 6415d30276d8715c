package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.jspecify.annotations.Nullable;

/** An attribute of a record in view, bound to the place where that record is found during a walk. */
final class Field<V> {

    /** A link to these says who did something: that describes the record, it is no flow from one record to another. */
    private static final Set<String> PEOPLE = Set.of("Person", "Role");

    final Attribute<IsmsRecord, V> attribute;
    private final Attribute.@Nullable One<IsmsRecord, V> single;
    private final int frame;
    private final boolean isEvent;
    private final boolean isDescription;

    @SuppressWarnings("unchecked") // the binder has checked that the record in that place has the attribute
    Field(Attribute<?, V> attribute, int frame) {
        this.attribute = (Attribute<IsmsRecord, V>) attribute;
        this.single = attribute instanceof Attribute.One ? (Attribute.One<IsmsRecord, V>) attribute : null;
        this.frame = frame;
        this.isEvent = attribute.dateRole() == DateRole.EVENT;
        this.isDescription = !isEvent && (!attribute.isLink() || isAboutPeople(attribute));
    }

    private static boolean isAboutPeople(Attribute<?, ?> attribute) {
        return !attribute.targets().isEmpty() && PEOPLE.containsAll(attribute.targets());
    }

    String owner() {
        return attribute.owner().getSimpleName();
    }

    int ordinal(Walk walk) {
        return walk.frame(frame);
    }

    /** The value, or null where there is none or where it tells of an event that has not happened yet. */
    @Nullable
    V value(Walk walk) {
        Optional<V> value = single == null ? Optional.empty() : single.value(walk.record(frame));
        if (value.isEmpty() || (isEvent && isFuture(walk, value.get()))) {
            return null;
        }
        return value.get();
    }

    private static boolean isFuture(Walk walk, Object value) {
        return Days.of((LocalDate) value) > walk.scene.known;
    }

    /** Whether the value tells of an event that has not happened yet. */
    boolean isAhead(Walk walk) {
        return isEvent && value(walk) == null;
    }

    List<V> values(Walk walk) {
        return attribute.values(walk.record(frame));
    }

    Presence presence(Walk walk) {
        return attribute.presence(walk.record(frame));
    }

    /**
     * What it means that there is no value. An event, or a link to another record of what was done, that is not recorded
     * in records declared complete did not take place; a description that was not exported is no evidence.
     */
    Answer missing(Walk walk) {
        return switch (presence(walk)) {
            case KNOWN, NONE -> Answer.CONTRARY;
            case UNKNOWN -> Answer.OPEN;
            case ABSENT -> !isDescription && walk.isClosed(owner(), ordinal(walk)) ? Answer.ABSENT : Answer.OPEN;
        };
    }

    /** Record, attribute and value in words. */
    String words(Walk walk) {
        String name = walk.record(frame).id() + ": " + attribute.label() + " ";
        return name
                + switch (presence(walk)) {
                    case KNOWN -> known(walk);
                    case NONE -> "none";
                    case UNKNOWN -> "unknown";
                    case ABSENT -> "not recorded";
                };
    }

    private String known(Walk walk) {
        List<V> values = values(walk);
        String text = values.stream()
                .limit(5)
                .map(attribute.kind()::write)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        boolean later = isEvent && isFuture(walk, values.get(0));
        return text
                + (values.size() > 5 ? " and " + (values.size() - 5) + " more" : "")
                + (later ? " (after the evaluation date, so it has not happened)" : "");
    }
}
