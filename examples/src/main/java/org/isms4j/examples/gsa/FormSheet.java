package org.isms4j.examples.gsa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet of a workbook that was dumped as JSON: an array of sheets, each with a {@code name} and {@code ranges}; a
 * range is a column with a {@code name} and its {@code values}.
 *
 * @param columns cells by name of the column, from the top
 */
record FormSheet(Map<String, List<String>> columns) {

    /** Row of the workbook in which the first cells of the columns stand, below the headings. */
    static final int FIRST_ROW = 2;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a sheet.
     *
     * @param file the workbook
     * @param sheet name of the sheet
     * @param needed columns that it must have
     * @return the sheet
     * @throws IOException if the file cannot be read, is no such workbook, or lacks the sheet or a column; the message
     *     says which
     */
    static FormSheet read(Path file, String sheet, List<String> needed) throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(file.toFile())) {
            expect(json, json.nextToken(), JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, List<String>> found = new LinkedHashMap<>();
                if (sheet.equals(readSheet(json, found))) {
                    columns.putAll(found);
                }
            }
            expect(json, json.currentToken(), JsonToken.END_ARRAY);
        }
        for (String column : needed) {
            if (!columns.containsKey(column)) {
                throw new IOException("the sheet '" + sheet + "' has no column '" + column + "'");
            }
        }
        return new FormSheet(columns);
    }

    /** Reads an object that has begun; returns the name of the sheet. */
    private static String readSheet(JsonParser json, Map<String, List<String>> columns) throws IOException {
        String name = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("name")) {
                name = json.getText();
            } else if (field.equals("ranges")) {
                expect(json, value, JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    readColumn(json, columns);
                }
            } else {
                json.skipChildren();
            }
        }
        return name;
    }

    private static void readColumn(JsonParser json, Map<String, List<String>> columns) throws IOException {
        String name = "";
        List<String> values = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("name")) {
                name = json.getText();
            } else if (field.equals("values")) {
                expect(json, value, JsonToken.START_ARRAY);
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(cell(json));
                }
            } else {
                json.skipChildren();
            }
        }
        columns.put(name, values);
    }

    private static String cell(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!json.currentToken().isScalarValue()) {
            throw new IOException("a cell must be a text or a number, at " + place(json));
        }
        return json.getText().strip();
    }

    private static void expect(JsonParser json, JsonToken token, JsonToken expected) throws IOException {
        if (token != expected) {
            throw new IOException("not the dump of a workbook: expected " + expected + " at " + place(json));
        }
    }

    private static String place(JsonParser json) {
        return "line " + json.currentLocation().getLineNr() + ", column "
                + json.currentLocation().getColumnNr();
    }

    /** Returns the number of rows: that of the longest column. */
    int rows() {
        return columns.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Returns a cell, empty text where the column ends above it. */
    String cell(String column, int row) {
        List<String> cells = columns.getOrDefault(column, List.of());
        return row < cells.size() ? cells.get(row) : "";
    }
}
