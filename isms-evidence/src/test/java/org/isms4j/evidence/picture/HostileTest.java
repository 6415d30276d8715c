package org.isms4j.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueChars;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.InteractionMap;
import org.junit.jupiter.api.Test;

/** Identifiers that mean something to a language, do not show, or are very long. */
class HostileTest {

    static final String HOSTILE = "</title><script>alert(1)</script>&amp;\"'#35;\\n\\\\]}|%%\u202e\u2028\ufffe\ud800`$";

    @Test
    void should_show_markup_as_text() {
        SvgFile file = SvgFile.parse(Pictures.svg(SampleMaps.living(HOSTILE), Optional.empty()));

        assertThat(file.all("script")).isEmpty();
        assertThat(SvgFile.title(file.group("flow-E24")))
                .contains("</title><script>alert(1)</script>&amp;\"'#35;\\n\\\\]}|%%");
    }

    @Test
    void should_escape_visibly_what_does_not_show() {
        InteractionMap map = SampleMaps.living(HOSTILE);

        assertThat(Stream.of(
                        Pictures.svg(map, Optional.empty()),
                        Pictures.dot(map, Optional.empty()),
                        Pictures.mermaid(map, Optional.of("RA")),
                        Pictures.text(map, Optional.empty()),
                        Pictures.text(map, Optional.of("RA"))))
                .allMatch(text -> text.codePoints()
                        .noneMatch(each -> each == 0x202e || each == 0x2028 || each == 0xfffe || each == 0xd800));
        assertThat(SvgFile.title(
                        SvgFile.parse(Pictures.svg(map, Optional.empty())).group("flow-E24")))
                .contains("\\u202e\\u2028\\ufffe\\ud800");
    }

    @Test
    void should_shorten_a_long_identifier_and_keep_it_in_the_hover_text() {
        String id = "A".repeat(250) + "Z".repeat(262);

        SvgFile file = SvgFile.parse(Pictures.svg(SampleMaps.living(id), Optional.empty()));

        assertThat(file.texts()).allMatch(text -> text.length() < 120);
        assertThat(file.texts()).anyMatch(text -> text.contains("A".repeat(22) + "\u2026" + "Z".repeat(10)));
        assertThat(SvgFile.title(file.group("flow-E24"))).contains(id);
    }

    @Test
    void should_stay_small_when_a_text_has_a_million_characters() {
        InteractionMap map = SampleMaps.living()
                .withAntiPatterns(List.of(new Detection(AntiPattern.AP1, "x".repeat(1_000_000), List.of(), List.of())));

        for (String text : List.of(
                Pictures.svg(map, Optional.empty()),
                Pictures.dot(map, Optional.empty()),
                Pictures.mermaid(map, Optional.empty()),
                Pictures.text(map, Optional.empty()))) {
            assertThat(text.length()).isLessThan(200_000);
        }
    }

    @Property(seed = "27001", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void should_be_well_formed_whatever_identifiers_are(@ForAll @StringLength(max = 40) @UniqueChars String id) {
        String lawful = "R" + id.replaceAll("\\p{Cc}", "");

        SvgFile file = SvgFile.parse(Pictures.svg(SampleMaps.living(lawful), Optional.empty()));

        assertThat(file.groups("process")).hasSize(27);
        assertThat(SvgFile.title(file.group("flow-E24"))).contains(Words.hover(lawful));
    }
}
