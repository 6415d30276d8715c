package org.isms4j.model.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the clause tables: plain text, so that ids can be built from the rows and not the rows from ids.
 *
 * <p>Filled while its table is initialised, never changed afterwards.
 */
final class ClauseRow {
    private final String id;
    private final String title;
    private final boolean assessed;
    private final Map<String, String> items = new LinkedHashMap<>();
    private final List<String> letters = new ArrayList<>();
    private final List<DocumentedInformation> documented = new ArrayList<>();
    private final List<CommonFinding> findings = new ArrayList<>();
    private String qualifiedTitle;
    private String documents = "";
    private String cadence = "";
    private List<String> records = List.of();

    private ClauseRow(String id, String title, boolean assessed) {
        this.id = id;
        this.title = title;
        this.qualifiedTitle = title;
        this.assessed = assessed;
    }

    static ClauseRow group(String id, String title) {
        return new ClauseRow(id, title, false);
    }

    static ClauseRow subclause(String id, String title) {
        return new ClauseRow(id, title, true);
    }

    ClauseRow qualified(String text) {
        qualifiedTitle = text;
        return this;
    }

    ClauseRow item(String letter, String summary) {
        items.put(letter, summary);
        letters.add(letter);
        return this;
    }

    ClauseRow documented(String what, String verb, DocumentedInformation.Kind kind) {
        documented.add(new DocumentedInformation(what, verb, kind));
        return this;
    }

    ClauseRow records(String... names) {
        records = List.of(names);
        return this;
    }

    ClauseRow documents(String text) {
        documents = text;
        return this;
    }

    ClauseRow cadence(String text) {
        cadence = text;
        return this;
    }

    ClauseRow finding(String grade, String text) {
        findings.add(new CommonFinding(grade, text));
        return this;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String qualifiedTitle() {
        return qualifiedTitle;
    }

    boolean assessed() {
        return assessed;
    }

    Map<String, String> items() {
        return Collections.unmodifiableMap(items);
    }

    List<String> letters() {
        return Collections.unmodifiableList(letters);
    }

    List<DocumentedInformation> documentedInformation() {
        return List.copyOf(documented);
    }

    List<String> records() {
        return records;
    }

    Optional<String> documents() {
        return assessed ? Optional.of(documents) : Optional.empty();
    }

    Optional<String> cadence() {
        return assessed ? Optional.of(cadence) : Optional.empty();
    }

    List<CommonFinding> findings() {
        return List.copyOf(findings);
    }
}
