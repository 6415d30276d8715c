package org.isms4j.engine.evaluate;

import org.isms4j.model.record.RecordType;

/** Names of record types in explanations. */
final class Labels {

    private static final String RECORD = "record";

    private Labels() {}

    /** Several records of a type: "audit records", "awareness records". */
    static String records(RecordType<?> type) {
        return type.label().endsWith(RECORD) ? type.label() + "s" : type.label() + " records";
    }
}
