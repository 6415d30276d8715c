package org.isms4j.model.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reader for the trusted JSON of the catalogue's sources: maps, lists, strings, booleans, "null" as a text. */
final class JsonReader {
    private final String text;
    private int place;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new JsonReader(text).value();
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        place++;
        while (next() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            skipComma();
        }
        place++;
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        place++;
        while (next() != ']') {
            elements.add(value());
            skipComma();
        }
        place++;
        return elements;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        for (; text.charAt(place) != '"'; place++) {
            if (text.charAt(place) == '\\') {
                place++;
                if ("\"\\/".indexOf(text.charAt(place)) < 0) {
                    throw new IllegalStateException("Escape must be a plain one: " + text.charAt(place));
                }
            }
            read.append(text.charAt(place));
        }
        place++;
        return read.toString();
    }

    private Object word() {
        int start = place;
        while (place < text.length() && Character.isLetterOrDigit(text.charAt(place))) {
            place++;
        }
        String word = text.substring(start, place);
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : word;
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return text.charAt(place);
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw new IllegalStateException("Character " + place + " must be " + wanted + ": " + text.charAt(place));
        }
        place++;
    }

    private void skipComma() {
        if (next() == ',') {
            place++;
        }
    }
}
