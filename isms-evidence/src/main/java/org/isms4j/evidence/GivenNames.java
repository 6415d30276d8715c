package org.isms4j.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.vocabulary.RecordTypes;

/**
 * The names of the fields that a line has given so far. Names that exist are marked with the line instead of being put
 * into a set, which costs nothing to empty. For one thread; used again for each line.
 */
final class GivenNames {

    private final Map<String, Mark> known = new HashMap<>();
    private Set<String> others = new HashSet<>();
    private long line;

    private static final class Mark {
        long line;
    }

    GivenNames() {
        CommonFields.NAMES.forEach(name -> known.put(name, new Mark()));
        for (RecordType<?> type : RecordTypes.all()) {
            type.attributes().forEach(attribute -> known.computeIfAbsent(attribute.name(), name -> new Mark()));
        }
    }

    void startLine() {
        line++;
        if (!others.isEmpty()) {
            others = new HashSet<>();
        }
    }

    /** Adds a name; returns whether the line has not given it before. */
    boolean add(String name) {
        Mark mark = known.get(name);
        if (mark == null) {
            return others.add(name);
        }
        boolean isFirst = mark.line != line;
        mark.line = line;
        return isFirst;
    }

    boolean contains(String name) {
        Mark mark = known.get(name);
        return mark == null ? others.contains(name) : mark.line == line;
    }
}
