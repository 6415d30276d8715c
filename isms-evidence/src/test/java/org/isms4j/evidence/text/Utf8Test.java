package org.isms4j.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class Utf8Test {

    @Property(seed = "3629", tries = 2_000)
    void should_agree_with_the_strict_decoder_of_the_platform(@ForAll @Size(max = 6) byte[] bytes) {
        assertThat(Utf8.firstMalformed(bytes, 0, bytes.length) == Utf8.NONE).isEqualTo(isDecodable(bytes));
    }

    @Property(seed = "3629", tries = 150)
    void should_agree_with_the_strict_decoder_when_bytes_look_like_one_character(
            @ForAll byte second, @ForAll byte third, @ForAll byte fourth) {
        for (int first = 0x80; first < 0x100; first++) {
            for (int length = 1; length <= 4; length++) {
                byte[] all = {(byte) first, second, third, fourth};
                byte[] bytes = Arrays.copyOf(all, length);

                assertThat(Utf8.firstMalformed(bytes, 0, length) == Utf8.NONE).isEqualTo(isDecodable(bytes));
            }
        }
    }

    @Property(seed = "3629")
    void should_encode_like_the_platform_when_a_text_is_whole(@ForAll String text) {
        byte[] encoded = Utf8.encode(text);

        if (Utf8.firstLoneSurrogate(text) == Utf8.NONE) {
            assertThat(encoded).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(Utf8.firstMalformed(encoded, 0, encoded.length)).isNotEqualTo(Utf8.NONE);
        }
    }

    @Example
    void should_find_lone_surrogates_and_only_those() {
        assertThat(Utf8.firstLoneSurrogate("a\ud83d\ude00b")).isEqualTo(Utf8.NONE);
        assertThat(Utf8.firstLoneSurrogate("a\ud83d")).isEqualTo(1);
        assertThat(Utf8.firstLoneSurrogate("a\ud83d\ud83d\ude00")).isEqualTo(1);
        assertThat(Utf8.firstLoneSurrogate("\ude00\ud83d")).isZero();
    }

    @Example
    void should_look_only_at_the_given_range() {
        byte[] bytes = {(byte) 0xC3, 'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xC3};

        assertThat(Utf8.firstMalformed(bytes, 1, 4)).isEqualTo(Utf8.NONE);
        assertThat(Utf8.firstMalformed(bytes, 1, 3)).isEqualTo(2);
        assertThat(Utf8.firstMalformed(bytes, 1, 5)).isEqualTo(4);
    }

    private static boolean isDecodable(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
