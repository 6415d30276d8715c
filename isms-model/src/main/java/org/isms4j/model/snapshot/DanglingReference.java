package org.isms4j.model.snapshot;

import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/**
 * A reference that leads nowhere.
 *
 * @param source record that cites
 * @param link link by which it cites
 * @param target identifier that no supplied record has
 */
public record DanglingReference(IsmsRecord source, Attribute<?, RecordId> link, RecordId target) {

    /** Returns source, link and target. */
    @Override
    public String toString() {
        return source.id() + " names " + target + " as " + link.label();
    }
}
