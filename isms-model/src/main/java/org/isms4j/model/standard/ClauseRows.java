package org.isms4j.model.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All rows of the clause tables, in the order of the standard. */
final class ClauseRows {
    private static final Map<String, ClauseRow> BY_ID = byId();

    private ClauseRows() {}

    private static Map<String, ClauseRow> byId() {
        Map<String, ClauseRow> rows = new LinkedHashMap<>();
        Stream.of(
                        Clause04Table.ROWS,
                        Clause05Table.ROWS,
                        Clause06Table.ROWS,
                        Clause07Table.ROWS,
                        Clause08Table.ROWS,
                        Clause09Table.ROWS,
                        Clause10Table.ROWS)
                .flatMap(List::stream)
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    static Collection<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    static ClauseRow row(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }
}
