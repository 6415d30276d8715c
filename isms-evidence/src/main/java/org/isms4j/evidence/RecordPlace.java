package org.isms4j.evidence;

import org.isms4j.evidence.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Where in a record set something stands.
 *
 * @param file name of the file
 * @param line number of the line, 0 for the file as a whole
 * @param type name of the record type as the line gives it, null where it gives none that exists
 * @param id identifier of the record, null where the line gives none that is valid
 */
record RecordPlace(
        String file,
        long line,
        @Nullable String type,
        @Nullable String id) {

    static RecordPlace ofFile(String file) {
        return new RecordPlace(file, 0, null, null);
    }

    static RecordPlace ofLine(String file, long line) {
        return new RecordPlace(file, line, null, null);
    }

    /**
     * Returns the place with an attribute of its record, such as {@code risks.jsonl:12: Risk R-7, attribute 'owner'}.
     */
    String with(@Nullable String attribute) {
        StringBuilder shown = new StringBuilder(toString());
        String record = record();
        shown.append(record.isEmpty() ? "" : ": ").append(record);
        if (attribute != null) {
            shown.append(record.isEmpty() ? ": " : ", ")
                    .append("attribute '")
                    .append(attribute)
                    .append('\'');
        }
        return shown.toString();
    }

    private String record() {
        if (id == null) {
            return type == null ? "" : type;
        }
        return (type == null ? "record" : type) + " " + Shown.value(id);
    }

    /** Returns file and line, such as {@code risks.jsonl:12}. */
    @Override
    public String toString() {
        return line == 0 ? Shown.message(file) : Shown.message(file) + ":" + line;
    }
}
