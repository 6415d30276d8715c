package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.isms4j.model.record.RecordId;
import org.junit.jupiter.api.Test;

class FirstPlacesTest {

    @Test
    void should_answer_like_a_map_when_there_are_many_ids() {
        FirstPlaces places = new FirstPlaces();
        Map<RecordId, Long> expected = new HashMap<>();
        Random random = new Random(4);

        for (long line = 1; line <= 100_000; line++) {
            RecordId id = RecordId.of(Integer.toString(random.nextInt(40_000), 36));
            int first = places.add(id, (int) line % 7, line);

            Long known = expected.putIfAbsent(id, line);
            assertThat(first == FirstPlaces.NONE).isEqualTo(known == null);
            if (known != null) {
                assertThat(places.line(first)).isEqualTo(known);
                assertThat(places.file(first)).isEqualTo((int) (known % 7));
            }
        }
    }

    @Test
    void should_tell_ids_apart_when_their_java_hashes_are_the_same() {
        FirstPlaces places = new FirstPlaces();

        assertThat(places.add(RecordId.of("Aa"), 0, 1)).isEqualTo(FirstPlaces.NONE);
        assertThat(places.add(RecordId.of("BB"), 0, 2)).isEqualTo(FirstPlaces.NONE);
        assertThat(places.line(places.add(RecordId.of("Aa"), 0, 3))).isEqualTo(1);
    }
}
