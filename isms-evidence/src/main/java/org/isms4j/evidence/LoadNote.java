package org.isms4j.evidence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A liberty that was taken in reading, as the options allow: a date of a year or month that became a day. Immutable and
 * thread-safe.
 *
 * <p>API status: to call, not to implement.
 */
public final class LoadNote {

    private final RecordPlace place;
    private final String recordId;
    private final String attribute;
    private final String given;
    private final LocalDate readAs;

    LoadNote(RecordPlace place, String attribute, String given, LocalDate readAs) {
        this.place = place;
        this.recordId = Objects.requireNonNull(place.id(), "id");
        this.attribute = attribute;
        this.given = given;
        this.readAs = readAs;
    }

    /**
     * Returns the name of the file: for a folder the path within it, with slashes on every platform.
     *
     * @return the name
     */
    public String file() {
        return place.file();
    }

    /**
     * Returns the line.
     *
     * @return 1 for the first line
     */
    public long line() {
        return place.line();
    }

    /**
     * Returns the identifier of the record.
     *
     * @return the identifier
     */
    public String recordId() {
        return recordId;
    }

    /**
     * Returns the attribute.
     *
     * @return its name
     */
    public String attribute() {
        return attribute;
    }

    /**
     * Returns the date as it was given.
     *
     * @return a year or a month
     */
    public String given() {
        return given;
    }

    /**
     * Returns the date as it was read.
     *
     * @return the day
     */
    public LocalDate readAs() {
        return readAs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadNote that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns everything, such as {@code risks.jsonl:12: Risk R-7, attribute 'closedOn': 2017 was read as 2017-12-31}.
     */
    @Override
    public String toString() {
        return place.with(attribute) + ": " + given + " was read as " + readAs;
    }
}
