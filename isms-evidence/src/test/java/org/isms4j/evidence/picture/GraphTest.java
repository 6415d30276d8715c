package org.isms4j.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map in the languages of graph tools. */
class GraphTest {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    static List<InteractionMap> maps() {
        return List.of(
                SampleMaps.living(), SampleMaps.silos(), SampleMaps.paper(), SampleMaps.living(HostileTest.HOSTILE));
    }

    private static List<RealisedFlow> between(InteractionMap map) {
        return map.flows().stream().filter(flow -> !flow.flow().internal()).toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_write_every_flow_with_its_state_for_graphviz(InteractionMap map) {
        List<String> edges = Pictures.dot(map, Optional.empty())
                .lines()
                .filter(line -> line.contains(" -> ") && line.startsWith("  \""))
                .toList();

        assertThat(edges).hasSameSizeAs(between(map));
        assertThat(between(map))
                .allSatisfy(flow -> assertThat(edges)
                        .anyMatch(edge -> edge.startsWith("  \"" + flow.flow().source() + "\" -> \""
                                        + flow.flow().target() + "\" [label=\""
                                        + flow.flow().id())
                                && edge.contains("class=\"" + Looks.state(flow.state()) + "\"")));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_keep_foreign_text_within_quotes_for_graphviz(InteractionMap map) {
        String bare = QUOTED.matcher(Pictures.dot(map, Optional.empty())).replaceAll("Q");

        assertThat(bare).doesNotContain("\"", "<", "&");
        assertThat(bare.lines().toList().subList(1, (int) bare.lines().count() - 1))
                .allMatch(line -> line.matches("  (graph|node|edge) \\[.*\\];|  subgraph Q \\{|  }"
                        + "|    label=Q; style=filled; color=Q;|    Q \\[.*\\];|  Q -> Q \\[[a-zA-Z0-9=, ]*\\];"));
    }

    @ParameterizedTest
    @EnumSource(FlowState.class)
    void should_style_the_flows_of_a_state_for_mermaid(FlowState state) {
        InteractionMap map = SampleMaps.silos();
        String file = Pictures.mermaid(map, Optional.empty());
        List<String> links = file.lines()
                .filter(line -> line.matches("  [A-Z]+ (-->|--x|-\\.->|---)\\|.*"))
                .toList();

        Matcher style = Pattern.compile("linkStyle ([0-9,]+) stroke:(#\\w+),stroke-width:(\\d)px(\\S*)")
                .matcher(file);
        List<RealisedFlow> expected =
                between(map).stream().filter(flow -> flow.state() == state).toList();
        List<String> styled = style.results()
                .filter(found -> numbers(found.group(1))
                        .equals(expected.stream().map(between(map)::indexOf).toList()))
                .map(found -> found.group(2) + found.group(4))
                .toList();

        assertThat(links).hasSameSizeAs(between(map));
        assertThat(styled).hasSize(expected.isEmpty() ? 0 : 1);
        assertThat(expected)
                .allSatisfy(flow -> assertThat(links.get(between(map).indexOf(flow)))
                        .startsWith("  " + flow.flow().source() + " ")
                        .contains(flow.flow().id())
                        .contains(state == FlowState.LIVE ? flow.flow().id() : state.label())
                        .endsWith("| " + flow.flow().target()));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void should_write_foreign_text_as_codes_for_mermaid(InteractionMap map) {
        String file = Pictures.mermaid(map, Optional.empty());

        assertThat(QUOTED.matcher(file).results().map(found -> found.group().replace("<br/>", " ")))
                .allMatch(text -> text.matches("\"([\\p{L}\\p{N} .,:/+-]|#\\d+;)*\""));
        assertThat(QUOTED.matcher(file).replaceAll("Q").lines()).allMatch(line -> line.matches("[ \\w\\[\\]:|.>#,-]*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\\\", "\"]; evil [\"", "&amp;&#35;", "\\\"", "C:\\new\\N"})
    void should_say_to_graphviz_what_was_meant(String id) {
        InteractionMap map = SampleMaps.living(id);
        String start = "  \"MON\" -> \"MRV\" ";

        String edge = Pictures.dot(map, Optional.empty())
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();

        assertThat(QUOTED.matcher(edge).results().map(found -> asGraphvizReadsIt(found.group())))
                .contains(FlowDrawing.hover(map.flow("E24")));
    }

    private static String asGraphvizReadsIt(String quoted) {
        return Pattern.compile("\\\\(.)")
                .matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("n") ? "\n" : found.group(1)))
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#35;", "a\"]", "<br/>", "**b**", "`x`", "&lt;", "%%", "$$x$$", "end"})
    void should_say_to_mermaid_what_was_meant(String id) {
        String label = QUOTED.matcher(Pictures.mermaid(SampleMaps.living(id), Optional.empty()))
                .results()
                .map(MatchResult::group)
                .filter(text -> text.startsWith("\"The loop"))
                .findFirst()
                .orElseThrow();

        assertThat(Pattern.compile("#(\\d+);")
                        .matcher(label.replace("<br/>", "\n"))
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1))))))
                .endsWith("\n2026-08-20 RA " + id + '"');
    }
}
