package org.isms4j.engine.evaluate;

/**
 * A subject that fails or is open.
 *
 * @param ordinal ordinal of the record, -1 where the subject is no record
 * @param detail what tells apart subjects that are no records
 * @param answer why
 */
record Found(int ordinal, String detail, Answer answer) {

    static Found record(int ordinal, Answer answer) {
        return new Found(ordinal, "", answer);
    }

    static Found element(Object element, Answer answer) {
        return new Found(-1, element.toString(), answer);
    }
}
