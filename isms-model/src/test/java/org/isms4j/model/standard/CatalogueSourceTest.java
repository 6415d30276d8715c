package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The typed catalogue against the JSON it was made from, where that is at hand. */
class CatalogueSourceTest {
    private static final Path FOLDER = Path.of(System.getProperty(
            "isms4j.shared", Path.of("..", "..", "shared", "standard").toString()));

    @Test
    void should_equal_the_source_when_clauses_are_compared() throws IOException {
        List<Map<String, Object>> source = objects(read("clauses.json"));

        assertThat(Iso27001.clauses()).hasSameSizeAs(source);
        for (int i = 0; i < source.size(); i++) {
            assertSame(Iso27001.clauses().get(i), source.get(i));
        }
    }

    private static void assertSame(Clause clause, Map<String, Object> source) {
        assertThat(clause.id()).hasToString((String) source.get("id"));
        assertThat(clause.title()).isEqualTo(source.get("title"));
        assertThat(clause.qualifiedTitle()).isEqualTo(source.get("qualified_title"));
        assertThat(clause.assessed()).isEqualTo(source.get("leaf"));
        assertThat(clause.id().parent().map(ClauseId::value).orElse("null")).isEqualTo(source.get("parent"));
        assertThat(clause.documentedInformationRequired())
                .isEqualTo(!Boolean.FALSE.equals(source.get("documented_information_required")));
        assertThat(clause.operationRecords()).isEqualTo(source.get("records"));
        assertThat(clause.merelyDocuments()).isEqualTo(Optional.ofNullable(source.get("documents")));
        assertThat(clause.cadence()).isEqualTo(Optional.ofNullable(source.get("cadence")));
        assertSameParts(clause, source);
    }

    private static void assertSameParts(Clause clause, Map<String, Object> source) {
        assertThat(clause.items().stream().map(CatalogueSourceTest::shape)).isEqualTo(source.get("items"));
        assertThat(clause.documentedInformation().stream().map(CatalogueSourceTest::shape))
                .isEqualTo(source.getOrDefault("documented_information", List.of()));
        assertThat(clause.commonFindings().stream()
                        .map(finding -> Map.of("grade", finding.grade(), "text", finding.text())))
                .isEqualTo(source.getOrDefault("common_findings", List.of()));
    }

    @Test
    void should_equal_the_source_when_controls_are_compared() throws IOException {
        List<Map<String, Object>> source = objects(read("annex-a.json"));

        assertThat(AnnexA.controls()).hasSameSizeAs(source);
        for (int i = 0; i < source.size(); i++) {
            assertSame(AnnexA.controls().get(i), source.get(i));
        }
    }

    private static void assertSame(Control control, Map<String, Object> source) {
        assertThat(control.id()).hasToString((String) source.get("id"));
        assertThat(control.title()).isEqualTo(source.get("title"));
        assertThat(control.titleVariants()).isEqualTo(source.getOrDefault("title_variants", List.of()));
        assertThat(control.theme().label()).isEqualTo(source.get("theme"));
        assertThat(control.newIn2022()).isEqualTo(source.get("new_in_2022"));
        assertThat(control.ancestors()).isEqualTo(source.get("from_2013"));
        assertThat(control.sourceDisagreements()).isEqualTo(source.getOrDefault("source_disagreements", List.of()));
        assertThat(attributes(control)).isEqualTo(source.get("attributes"));
    }

    private static Map<String, List<String>> attributes(Control control) {
        return Map.of(
                "control_type", labels(control.controlTypes().stream().map(ControlType::label)),
                "information_security_properties",
                        labels(control.securityProperties().stream().map(SecurityProperty::label)),
                "cybersecurity_concepts",
                        labels(control.cybersecurityConcepts().stream().map(CybersecurityConcept::label)),
                "operational_capabilities",
                        labels(control.operationalCapabilities().stream().map(OperationalCapability::label)),
                "security_domains", labels(control.securityDomains().stream().map(SecurityDomain::label)));
    }

    @Test
    void should_equal_the_source_when_former_controls_are_compared() throws IOException {
        List<Map<String, Object>> shapes =
                AnnexA.formerControls().stream().map(CatalogueSourceTest::shape).toList();

        assertThat(shapes).isEqualTo(read("annex-a-2013.json"));
    }

    @Test
    void should_equal_the_source_when_processes_and_flows_are_compared() throws IOException {
        Map<?, ?> source = (Map<?, ?>) read("process-graph.json");

        assertThat(ProcessGraph.flows().stream().map(CatalogueSourceTest::shape))
                .isEqualTo(source.get("edges"));
        assertThat(ProcessGraph.nodes().stream().map(CatalogueSourceTest::shape))
                .isEqualTo(objects(member(source, "nodes")).stream()
                        .map(CatalogueSourceTest::expanded)
                        .toList());
        assertThat(ProcessGraph.consumptionRule()).isEqualTo(source.get("consumption_rule"));
        Map<?, ?> loop = (Map<?, ?>) member(source, "core_loop");
        assertThat(ProcessGraph.coreLoop()).isEqualTo(loop.get("edges"));
        assertThat(ProcessGraph.shortestLoop()).isEqualTo(((Map<?, ?>) member(loop, "minimal")).get("edges"));
        assertThat(ProcessGraph.alternatives()).isEqualTo(loop.get("alternatives"));
    }

    private static Map<String, Object> shape(Item item) {
        return Map.of(
                "letter",
                item.id().letter(),
                "summary",
                item.summary(),
                "synthetic",
                item.id().synthetic());
    }

    private static Map<String, Object> shape(DocumentedInformation demand) {
        String kind = demand.kind() == DocumentedInformation.Kind.BOTH
                ? "both"
                : demand.kind().label();
        return Map.of("what", demand.what(), "verb", demand.verb(), "kind", kind);
    }

    private static Map<String, Object> shape(FormerControl control) {
        return Map.of(
                "id", control.id(),
                "title", control.title(),
                "to", labels(control.successors().stream().map(ControlId::value)),
                "merged_with", control.mergedWith());
    }

    private static Map<String, Object> shape(Flow flow) {
        return Map.of(
                "id", flow.id(),
                "source", flow.source(),
                "target", flow.target(),
                "basis", flow.basis().label(),
                "clause_item", flow.clauseItem(),
                "lineage", flow.lineage(),
                "note", flow.note(),
                "internal", flow.internal());
    }

    private static Map<String, Object> shape(ProcessNode node) {
        return Map.of(
                "id", node.id(),
                "clauses",
                        Stream.concat(node.clauses().stream(), node.controls().stream())
                                .map(Object::toString)
                                .toList(),
                "title", node.title(),
                "status", node.core() ? "core" : "conditional on the SoA");
    }

    // The source abbreviates one range of controls.
    private static Map<String, Object> expanded(Map<String, Object> node) {
        List<String> clauses = ((List<?>) member(node, "clauses"))
                .stream()
                        .flatMap(id -> id.equals("A.5.24-A.5.28")
                                ? Stream.of("A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28")
                                : Stream.of((String) id))
                        .toList();
        return Map.of(
                "id",
                member(node, "id"),
                "clauses",
                clauses,
                "title",
                member(node, "title"),
                "status",
                member(node, "status"));
    }

    private static List<String> labels(Stream<String> labels) {
        return labels.toList();
    }

    private static Object member(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    @SuppressWarnings("unchecked") // the reader makes such maps from JSON objects
    private static List<Map<String, Object>> objects(Object array) {
        return (List<Map<String, Object>>) array;
    }

    private static Object read(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.isReadable(path), () -> "Skipped, the source of the catalogue is not at hand: " + path);
        return JsonReader.read(Files.readString(path));
    }
}
