package org.isms4j.evidence.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.record.RecordId;

/** Names records in a sentence. */
final class Ids {

    private static final int NAMED = 5;

    private Ids() {}

    static String named(List<RecordId> ids) {
        return ids.stream().limit(NAMED).map(RecordId::value).collect(Collectors.joining(", "))
                + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
    }
}
