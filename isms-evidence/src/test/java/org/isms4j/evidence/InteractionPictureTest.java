package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.isms4j.evidence.picture.SampleMaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionPictureTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"en-US, UTC", "tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/St_Johns", "de-DE, Asia/Kathmandu"
    })
    void should_draw_the_same_whatever_the_defaults_are(String language, String timeZone) {
        String before = everything();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        InteractionPicture picture = InteractionPicture.of(SampleMaps.silos());
        return Arrays.stream(PictureFormat.values())
                .map(format -> picture.as(format) + picture.process("INC").as(format))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "map.svg, SVG",
        "MAP.SVG, SVG",
        "map.dot, DOT",
        "new/a.b.gv, DOT",
        "map.mmd, MERMAID",
        "map.mermaid, MERMAID",
        "map.txt, TEXT"
    })
    void should_write_the_language_that_the_name_of_a_file_tells(String name, PictureFormat format) throws IOException {
        InteractionPicture picture = InteractionPicture.of(SampleMaps.living());

        picture.writeTo(folder.resolve(name));

        assertThat(Files.readString(folder.resolve(name))).isEqualTo(picture.as(format));
    }

    @ParameterizedTest
    @CsvSource({"map.png, png", "map, map", "map., ''"})
    void should_refuse_a_file_that_tells_no_language(String name, String end) {
        InteractionPicture picture = InteractionPicture.of(SampleMaps.living());

        assertThatThrownBy(() -> picture.writeTo(folder.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Format must be one of svg, dot, mermaid, text: " + end);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void should_say_which_file_cannot_be_written() throws IOException {
        InteractionPicture picture = InteractionPicture.of(SampleMaps.living());
        Path file = Files.createFile(folder.resolve("file")).resolve("map.svg");

        assertThatThrownBy(() -> picture.writeTo(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void should_refuse_a_process_that_the_graph_does_not_have() {
        InteractionPicture picture = InteractionPicture.of(SampleMaps.living());

        assertThatThrownBy(() -> picture.process("mrv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MRV");
    }
}
