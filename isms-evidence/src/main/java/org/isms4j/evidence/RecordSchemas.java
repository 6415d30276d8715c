package org.isms4j.evidence;

/**
 * The format of a line as JSON Schema, for editors, exporters and validators of other languages. Thread-safe.
 *
 * <p>API status: to call, not to implement.
 */
public final class RecordSchemas {

    private RecordSchemas() {}

    /**
     * Returns the JSON Schema (draft 2020-12) of one line: one alternative for each record type. It is made from the
     * descriptions of the record types. What a schema cannot say stays to the reader: that identifiers are unique in
     * the set, that days exist, and that no attribute is both given and listed as unknown.
     *
     * @return the schema, indented, the same text on every platform
     */
    public static String jsonSchema() {
        return new SchemaWriter().write();
    }
}
