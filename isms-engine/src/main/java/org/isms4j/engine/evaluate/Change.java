package org.isms4j.engine.evaluate;

import org.isms4j.engine.time.Days;

/**
 * The first day on which an outcome changes if nothing new happens.
 *
 * @param day the day, {@link Days#NEVER} where it never does
 * @param ordinal record whose date makes it change, -1 where no single one does
 */
record Change(int day, int ordinal) {

    static final Change NONE = new Change(Days.NEVER, -1);
}
