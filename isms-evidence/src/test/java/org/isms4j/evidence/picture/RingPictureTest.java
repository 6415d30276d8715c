package org.isms4j.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class RingPictureTest {

    static List<InteractionMap> maps() {
        return List.of(SampleMaps.living(), SampleMaps.silos(), SampleMaps.paper());
    }

    private static SvgFile drawn(InteractionMap map) {
        return SvgFile.parse(Pictures.svg(map, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_show_every_flow_in_its_state_with_its_reason(InteractionMap map) {
        SvgFile file = drawn(map);

        assertThat(map.flows()).hasSize(73).allSatisfy(flow -> {
            Element group = file.group("flow-" + flow.flow().id());
            assertThat(SvgFile.looks(group)).contains(Looks.state(flow.state()), "flow");
            assertThat(SvgFile.title(group))
                    .contains(flow.flow().id(), flow.state().label(), flow.reason());
        });
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_show_every_process_in_its_state(InteractionMap map) {
        SvgFile file = drawn(map);

        assertThat(map.processes()).hasSize(27).allSatisfy(process -> {
            Element group = file.group("process-" + process.node().id());
            assertThat(SvgFile.looks(group))
                    .contains("process", ProcessState.of(process).look());
            assertThat(group.getTextContent())
                    .contains(ProcessState.words(process), process.node().title());
        });
        assertThat(file.groups("process")).hasSize(27);
    }

    @Test
    void should_tell_states_by_shape_as_well_as_by_colour() {
        SvgFile file = drawn(SampleMaps.silos());

        assertThat(shapes(file, "flow-E02")).containsExactly("line", "bar", "target");
        assertThat(shapes(file, "flow-E08")).containsExactly("line", "head", "target");
        assertThat(file.groups("mark"))
                .filteredOn(mark -> SvgFile.looks(mark).contains("dead"))
                .allSatisfy(mark -> {
                    assertThat(SvgFile.children(mark, "path")).hasSize(1);
                    assertThat(SvgFile.looks(SvgFile.children(mark, "path").get(0)))
                            .contains("cross");
                });
    }

    private static List<String> shapes(SvgFile file, String id) {
        return SvgFile.children(file.group(id), "path").stream()
                .map(path -> path.getAttribute("class"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_mark_every_flow_that_applies_with_its_orphans(InteractionMap map) {
        SvgFile file = drawn(map);

        List<RealisedFlow> marked = map.flows().stream()
                .filter(flow -> !flow.flow().internal() && flow.state() != FlowState.NOT_APPLICABLE)
                .toList();
        assertThat(file.groups("mark")).hasSameSizeAs(marked);
        assertThat(marked)
                .allSatisfy(flow -> assertThat(file.groups("mark"))
                        .filteredOn(mark ->
                                SvgFile.title(mark).startsWith(flow.flow().id() + " "))
                        .singleElement()
                        .extracting(RingPictureTest::words)
                        .isEqualTo(expected(flow)));
    }

    private static List<String> words(Element mark) {
        return SvgFile.children(mark, "text").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> expected(RealisedFlow flow) {
        List<String> words = new ArrayList<>(List.of(flow.flow().id()));
        if (flow.state() == FlowState.LIVE) {
            words.add("\u00d7" + flow.instances());
        }
        if (!flow.orphans().isEmpty()
                && !(flow.state() == FlowState.LIVE && flow.flow().id().equals("E17"))) {
            words.add(String.valueOf(flow.orphans().size()));
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_set_no_box_and_no_mark_upon_another(InteractionMap map) {
        SvgFile file = drawn(map);

        List<Element> placed = new ArrayList<>(file.groups("process"));
        placed.addAll(file.groups("mark"));
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(SvgFile.overlap(SvgFile.box(placed.get(i)), SvgFile.box(placed.get(j))))
                        .as("%s and %s", SvgFile.title(placed.get(i)), SvgFile.title(placed.get(j)))
                        .isFalse();
            }
        }
    }

    @Test
    void should_lead_no_flow_through_a_process_that_it_does_not_touch() {
        for (RealisedFlow flow : SampleMaps.living().flows()) {
            if (!flow.flow().internal()) {
                Curve curve = FlowPath.curve(flow.flow());
                for (RealisedProcess process : SampleMaps.living().processes()) {
                    String id = process.node().id();
                    if (!List.of(flow.flow().source(), flow.flow().target()).contains(id)) {
                        assertThat(crosses(curve, Place.of(id).box()))
                                .as("%s through %s", flow.flow(), id)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean crosses(Curve curve, Box box) {
        for (int i = 0; i <= 200; i++) {
            if (box.contains(curve.at(i / 200.0))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void should_highlight_the_records_of_a_closed_loop() {
        SvgFile file = drawn(SampleMaps.living());

        assertThat(bands(file, "loop"))
                .containsExactlyElementsOf(List.of("E08", "E14", "E73", "E24", "E34", "E35").stream()
                        .map(id -> FlowPath.curve(SampleMaps.living().flow(id).flow())
                                .path())
                        .toList());
        assertThat(file.texts()).contains("The loop is closed: 2026-01-20 to 2026-08-20");
        assertThat(file.texts()).anyMatch(text -> text.contains("RA-2"));
    }

    @Test
    void should_break_the_band_where_the_loop_closed_in_time_and_without_a_reference() {
        SvgFile file = drawn(SampleMaps.inTime());

        assertThat(bands(file, "loop")).hasSize(5);
        assertThat(bands(file, "loop loop-in-time"))
                .containsExactly(
                        FlowPath.curve(SampleMaps.living().flow("E35").flow()).path());
    }

    @Test
    void should_say_where_the_loop_ends_when_it_is_not_closed() {
        SvgFile file = drawn(SampleMaps.silos());

        assertThat(bands(file, "loop")).hasSize(3);
        assertThat(bands(file, "loop loop-broken")).hasSize(6);
        assertThat(bands(file, "loop loop-end")).hasSize(1);
        assertThat(file.texts())
                .contains("No closed loop: it ends before E24", "Cited by nobody: EV-3, EV-4")
                .anyMatch(text -> text.startsWith("AP8 "));
    }

    private static List<String> bands(SvgFile file, String look) {
        return file.all("path").stream()
                .filter(path -> path.getAttribute("class").equals(look))
                .filter(path -> path.getAttribute("d").contains("Q"))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    @Test
    void should_give_the_reason_of_every_dead_flow() {
        InteractionMap map = SampleMaps.silos();

        List<String> hovers =
                drawn(map).groups("note-text").stream().map(SvgFile::title).toList();

        assertThat(map.flows(FlowState.DEAD))
                .hasSizeGreaterThan(20)
                .allSatisfy(flow -> assertThat(hovers)
                        .anyMatch(hover -> hover.startsWith(flow.flow().id() + " ") && hover.contains(flow.reason())));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_need_nothing_outside_the_file(InteractionMap map) {
        SvgFile file = drawn(map);

        for (String name : List.of("script", "image", "use", "a", "foreignObject", "link", "animate")) {
            assertThat(file.all(name)).as(name).isEmpty();
        }
        String text = Pictures.svg(map, Optional.empty());
        assertThat(text.replace("http://www.w3.org/2000/svg", "").replace("url(#frame)", ""))
                .doesNotContain("href", "url(", "http", "@import", "@font-face");
    }

    @Test
    void should_leave_room_between_the_entries_of_the_legend() {
        List<Element> entries = drawn(SampleMaps.living()).all("text").stream()
                .filter(text -> text.getAttribute("class").equals("legend"))
                .toList();

        for (Element entry : entries) {
            double x = SvgFile.number(entry, "x");
            double end = x + Words.width(entry.getTextContent(), 11.5, false);
            assertThat(entries)
                    .filteredOn(other -> other.getAttribute("y").equals(entry.getAttribute("y")))
                    .filteredOn(other -> SvgFile.number(other, "x") > x)
                    .allMatch(other -> SvgFile.number(other, "x") - 50 > end);
        }
        assertThat(entries).hasSize(18);
    }

    @Test
    void should_say_to_readers_without_eyes_what_it_shows() {
        SvgFile file = drawn(SampleMaps.living());

        assertThat(file.root().getAttribute("role")).isEqualTo("img");
        assertThat(SvgFile.title(file.root())).isEqualTo("How the processes interact, as of 2026-11-01");
        assertThat(SvgFile.children(file.root(), "desc"))
                .singleElement()
                .extracting(Element::getTextContent)
                .asString()
                .contains("68 live", "1 dead", "RA-2");
    }
}
