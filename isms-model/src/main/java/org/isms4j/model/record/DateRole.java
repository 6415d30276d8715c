package org.isms4j.model.record;

/** What a date attribute says about time. */
public enum DateRole {
    /** The attribute is no date. */
    NONE,
    /** The day on which something happened. After the evaluation date it has not happened and is ignored. */
    EVENT,
    /** A day that was fixed in advance: a due date, a last day of validity, a first day in force. */
    SCHEDULE
}
