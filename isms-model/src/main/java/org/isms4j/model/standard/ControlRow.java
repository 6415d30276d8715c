package org.isms4j.model.standard;

import java.util.List;

/**
 * One row of the Annex A tables; its ids are plain text, so that ids can be built from the rows and not the rows from
 * ids.
 *
 * <p>Filled while its table is initialised, never changed afterwards.
 */
final class ControlRow {
    private final ControlTheme theme;
    private final String id;
    private final String title;
    private List<String> variants = List.of();
    private List<ControlType> types = List.of();
    private List<SecurityProperty> properties = List.of();
    private List<CybersecurityConcept> concepts = List.of();
    private List<OperationalCapability> capabilities = List.of();
    private List<SecurityDomain> domains = List.of();
    private List<String> ancestors = List.of();
    private List<String> disagreements = List.of();

    ControlRow(ControlTheme theme, String id, String title) {
        this.theme = theme;
        this.id = id;
        this.title = title;
    }

    ControlRow variants(String... titles) {
        variants = List.of(titles);
        return this;
    }

    ControlRow types(ControlType... values) {
        types = List.of(values);
        return this;
    }

    ControlRow preserving(SecurityProperty... values) {
        properties = List.of(values);
        return this;
    }

    ControlRow concepts(CybersecurityConcept... values) {
        concepts = List.of(values);
        return this;
    }

    ControlRow capabilities(OperationalCapability... values) {
        capabilities = List.of(values);
        return this;
    }

    ControlRow domains(SecurityDomain... values) {
        domains = List.of(values);
        return this;
    }

    ControlRow ancestors(String... formerIds) {
        ancestors = List.of(formerIds);
        return this;
    }

    ControlRow disagreements(String... texts) {
        disagreements = List.of(texts);
        return this;
    }

    ControlTheme theme() {
        return theme;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    List<String> variants() {
        return variants;
    }

    List<ControlType> types() {
        return types;
    }

    List<SecurityProperty> properties() {
        return properties;
    }

    List<CybersecurityConcept> concepts() {
        return concepts;
    }

    List<OperationalCapability> capabilities() {
        return capabilities;
    }

    List<SecurityDomain> domains() {
        return domains;
    }

    List<String> ancestors() {
        return ancestors;
    }

    List<String> disagreements() {
        return disagreements;
    }
}
