package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.vocabulary.RecordTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryTypeTest {

    @ParameterizedTest
    @MethodSource("types")
    void should_come_back_as_it_was_when_all_attributes_have_values(RecordType<?> type) {
        assertThat(presencesAfterRoundTrip(type, Presence.KNOWN)).containsOnly(Presence.KNOWN);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_come_back_as_it_was_when_all_attributes_are_none(RecordType<?> type) {
        assertThat(presencesAfterRoundTrip(type, Presence.NONE)).containsOnly(Presence.NONE);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_come_back_as_it_was_when_all_attributes_are_unknown(RecordType<?> type) {
        assertThat(presencesAfterRoundTrip(type, Presence.UNKNOWN)).containsOnly(Presence.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("types")
    void should_come_back_as_it_was_when_all_attributes_are_absent(RecordType<?> type) {
        assertThat(presencesAfterRoundTrip(type, Presence.ABSENT)).containsOnly(Presence.ABSENT);
    }

    static List<RecordType<?>> types() {
        return RecordTypes.all();
    }

    private static <R extends IsmsRecord> List<Presence> presencesAfterRoundTrip(
            RecordType<R> type, Presence presence) {
        RecordDraft<R> draft = type.draft();
        draft.id(RecordId.of("X-1"));
        type.attributes().forEach(attribute -> set(draft, attribute, presence));
        R record = draft.build();

        LoadResult loaded = RecordFiles.parse("x.jsonl", RecordFiles.toJson(record));

        assertThat(loaded.orThrow().records()).containsExactly(record);
        R read = type.recordClass().cast(loaded.records().get(0));
        return type.attributes().stream()
                .map(attribute -> attribute.presence(read))
                .toList();
    }

    private static <R extends IsmsRecord, V> void set(
            RecordDraft<R> draft, Attribute<R, V> attribute, Presence presence) {
        switch (presence) {
            case KNOWN ->
                draft.set(
                        attribute,
                        Collections.nCopies(
                                attribute.isMany() ? 3 : 1, attribute.kind().parse(text(attribute.kind()))));
            case NONE -> draft.gap(attribute, Gap.NONE);
            case UNKNOWN -> draft.gap(attribute, Gap.UNKNOWN);
            case ABSENT -> {}
        }
    }

    private static String text(ValueKind<?> kind) {
        return switch (kind.name()) {
            case "date" -> "2026-11-01";
            case "period" -> "P1Y6M";
            case "integer" -> "-7";
            case "decimal" -> "12.50";
            case "flag", "choice" -> kind.words().get(kind.words().size() - 1);
            case "clause" -> "9.2.2";
            case "control" -> "A.8.12";
            default -> "some text";
        };
    }
}
