package org.isms4j.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.standard.ProcessNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ProcessPictureTest {

    static Stream<String> processes() {
        return ProcessGraph.nodes().stream().map(ProcessNode::id);
    }

    private static Set<String> touching(String process) {
        return Stream.concat(ProcessGraph.flowsFrom(process).stream(), ProcessGraph.flowsTo(process).stream())
                .map(Flow::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void should_show_exactly_the_flows_that_touch_it(String process) {
        SvgFile file = SvgFile.parse(Pictures.svg(SampleMaps.silos(), Optional.of(process)));

        assertThat(file.groups("flow").stream()
                        .map(group -> group.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        touching(process).stream().map(id -> "flow-" + id).toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void should_show_it_with_its_neighbours_side_by_side(String process) {
        SvgFile file = SvgFile.parse(Pictures.svg(SampleMaps.living(), Optional.of(process)));

        Set<String> shown = new TreeSet<>(Set.of("process-" + process));
        touching(process).forEach(id -> {
            shown.add("process-" + ProcessGraph.flow(id).source());
            shown.add("process-" + ProcessGraph.flow(id).target());
        });
        List<Element> placed = new ArrayList<>(file.groups("process"));
        assertThat(placed.stream().map(group -> group.getAttribute("id"))).containsExactlyInAnyOrderElementsOf(shown);
        placed.addAll(file.groups("mark"));
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(SvgFile.overlap(SvgFile.box(placed.get(i)), SvgFile.box(placed.get(j))))
                        .as("%s and %s", SvgFile.title(placed.get(i)), SvgFile.title(placed.get(j)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void should_name_the_same_flows_in_every_language(String process) {
        Optional<String> focus = Optional.of(process);

        assertThat(touching(process)).allSatisfy(id -> {
            assertThat(Pictures.dot(SampleMaps.silos(), focus)).contains(id + " ");
            assertThat(Pictures.mermaid(SampleMaps.silos(), focus)).containsPattern(id + "\\b");
            assertThat(Pictures.text(SampleMaps.silos(), focus))
                    .contains("  " + id + " ")
                    .contains(SampleMaps.silos().flow(id).reason());
        });
        assertThat(Pictures.text(SampleMaps.silos(), focus).lines().filter(line -> line.matches("  E\\d\\d .*")))
                .hasSameSizeAs(touching(process));
    }
}
