package org.isms4j.model.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All rows of the Annex A tables, in numeric order. */
final class ControlRows {
    private static final Map<String, ControlRow> BY_ID = byId();

    private ControlRows() {}

    private static Map<String, ControlRow> byId() {
        Map<String, ControlRow> rows = new LinkedHashMap<>();
        Stream.of(OrganizationalControls.ROWS, PeopleControls.ROWS, PhysicalControls.ROWS, TechnologicalControls.ROWS)
                .flatMap(List::stream)
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    static Collection<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    static ControlRow row(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }
}
