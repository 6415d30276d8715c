package org.isms4j.engine.evaluate;

import org.isms4j.engine.time.Days;

/**
 * The first day on which an outcome changes if nothing new happens.
 *
 * @param day the day, {@link Days#NEVER} where it never does
 * @param ordinal record whose date makes it change, -1 where no single one does
 * @param exact whether the outcome is known to differ on the day; otherwise looking ahead was given up there
 */
record Change(int day, int ordinal, boolean exact) {

    static final Change NONE = new Change(Days.NEVER, -1, true);

    static Change on(int day, int ordinal) {
        return new Change(day, ordinal, true);
    }

    /** Looking ahead was given up: before the day nothing changes, on it something may. */
    static Change notBefore(int day) {
        return new Change(day, -1, false);
    }
}
