package org.isms4j.evidence;

/**
 * The reference page of record files, for those who map the tables of a product to records. Thread-safe.
 *
 * <p>API status: to call, not to implement.
 */
public final class RecordReference {

    private RecordReference() {}

    /**
     * Returns the page: the format of a line, then each record type with its attributes and the types that cite it. It
     * is made from the descriptions of the record types.
     *
     * @return the page as Markdown, the same text on every platform
     */
    public static String markdown() {
        return new ReferencePage().write();
    }
}
