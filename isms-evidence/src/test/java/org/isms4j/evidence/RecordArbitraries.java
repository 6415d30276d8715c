package org.isms4j.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.vocabulary.RecordTypes;

/** Records of all types, made through their descriptions: every presence, every kind, ordinary and extreme values. */
final class RecordArbitraries {

    private static final Map<String, Arbitrary<IsmsRecord>> BY_TYPE = byType();

    private RecordArbitraries() {}

    private static Map<String, Arbitrary<IsmsRecord>> byType() {
        Map<String, Arbitrary<IsmsRecord>> byType = new LinkedHashMap<>();
        RecordTypes.all().forEach(type -> byType.put(type.name(), ofType(type)));
        return byType;
    }

    /** Returns records of any type. */
    static Arbitrary<IsmsRecord> records() {
        return Arbitraries.of(BY_TYPE.keySet()).flatMap(BY_TYPE::get);
    }

    /** Returns sets of records with different identifiers, on days that a snapshot can count. */
    static Arbitrary<List<IsmsRecord>> sets() {
        return records()
                .filter(RecordArbitraries::isCountable)
                .list()
                .uniqueElements(IsmsRecord::id)
                .ofMaxSize(12);
    }

    private static boolean isCountable(IsmsRecord record) {
        try {
            return record.occurredOn().stream().allMatch(day -> Math.abs(day.toEpochDay()) < Integer.MAX_VALUE);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static <R extends IsmsRecord> Arbitrary<IsmsRecord> ofType(RecordType<R> type) {
        List<Arbitrary<Consumer<RecordDraft<R>>>> steps = new ArrayList<>();
        steps.add(ids().map(id -> draft -> draft.id(id)));
        steps.add(instants().optional().map(at -> draft -> at.ifPresent(draft::recordedAt)));
        steps.add(references().list().ofMaxSize(2).map(all -> draft -> draft.externalReferences(all)));
        type.attributes().forEach(attribute -> steps.add(step(attribute)));
        return Combinators.combine(steps).as(chosen -> {
            RecordDraft<R> draft = type.draft();
            chosen.forEach(step -> step.accept(draft));
            return draft.build();
        });
    }

    private static <R extends IsmsRecord, V> Arbitrary<Consumer<RecordDraft<R>>> step(Attribute<R, V> attribute) {
        Arbitrary<V> value = values(attribute.kind());
        Arbitrary<List<V>> values =
                attribute.isMany() ? value.list().ofMinSize(1).ofMaxSize(3) : value.map(List::of);
        return Arbitraries.<Consumer<RecordDraft<R>>>frequencyOf(
                Tuple.of(4, values.map(chosen -> draft -> draft.set(attribute, chosen))),
                Tuple.of(3, Arbitraries.just(draft -> {})),
                Tuple.of(1, Arbitraries.just(draft -> draft.gap(attribute, Gap.NONE))),
                Tuple.of(1, Arbitraries.just(draft -> draft.gap(attribute, Gap.UNKNOWN))));
    }

    private static <V> Arbitrary<V> values(ValueKind<V> kind) {
        Arbitrary<?> values = switch (kind.name()) {
            case "text" -> texts(1, 80);
            case "date" -> days();
            case "period" -> periods();
            case "integer" -> Arbitraries.integers();
            case "decimal" -> decimals();
            case "flag" -> Arbitraries.of(true, false);
            case "reference" -> ids();
            case "clause" -> Arbitraries.of(Iso27001.clauses()).map(clause -> clause.id());
            case "control" -> Arbitraries.of(AnnexA.controls()).map(control -> control.id());
            case "choice" -> Arbitraries.of(kind.words()).map(kind::parse);
            default -> throw new IllegalArgumentException("Kind must have values: " + kind);
        };
        return values.map(value -> kind.type().cast(value));
    }

    private static Arbitrary<RecordId> ids() {
        return texts(1, 40)
                .map(text -> text.codePoints()
                        .filter(codePoint -> !Character.isISOControl(codePoint))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !text.isBlank())
                .map(RecordId::of);
    }

    private static Arbitrary<ExternalReference> references() {
        Arbitrary<String> texts = texts(1, 10).filter(text -> !text.isBlank());
        return Combinators.combine(texts, texts).as(ExternalReference::new);
    }

    private static Arbitrary<String> texts(int shortest, int longest) {
        Arbitrary<Integer> special = Arbitraries.of(
                (int) '"', (int) '\\', (int) '/', 0, 8, 9, 10, 12, 13, 0x1F, 0x7F, 0x85, 0x2028, 0xFEFF, 0x1F600);
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        Arbitrary<Integer> plain = Arbitraries.integers().between(' ', '~');
        Arbitrary<String> texts = Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, special), Tuple.of(1, any))
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest / 2)
                .map(RecordArbitraries::text);
        return Arbitraries.frequencyOf(
                Tuple.of(50, texts), Tuple.of(1, texts.map(text -> text.repeat(longest > 40 ? 1_000 : 1))));
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 2, 29))));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.longs().between(-80_000_000_000L, 300_000_000_000L),
                                        Arbitraries.integers().between(0, 999_999_999))
                                .as(Instant::ofEpochSecond)),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH)));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 400)), Tuple.of(1, Arbitraries.of(0, Integer.MAX_VALUE)));
        return Combinators.combine(parts, parts, parts).as(Period::of).filter(period -> !period.isZero());
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 300))
                .as(BigDecimal::new);
    }
}
