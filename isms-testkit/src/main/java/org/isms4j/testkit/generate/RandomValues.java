package org.isms4j.testkit.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.Control;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.standard.Iso27001;

/** Fills records by their descriptions. Keeps what was made so far, so that references lead somewhere. */
final class RandomValues {

    private static final List<String> PERIODS = List.of("P30D", "P1M", "P3M", "P6M", "P12M", "P24M");
    private static final int LONGEST_LEAD = 400;

    private final SplittableRandom random;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<String, List<RecordId>> idsByType = new HashMap<>();
    private final List<RecordId> ids = new ArrayList<>();

    /** Share of attributes that are filled in, different from one organization to the next. */
    private final double discipline;

    RandomValues(SplittableRandom random, LocalDate firstDay, LocalDate lastDay) {
        this.random = random;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.discipline = 0.7 + 0.3 * random.nextDouble();
    }

    /** Lets further records refer to those of a set. */
    void mayCite(IsmsSnapshot isms) {
        isms.records().forEach(record -> keep(record.recordType(), record.id()));
    }

    private void keep(RecordType<?> type, RecordId id) {
        idsByType.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(id);
        ids.add(id);
    }

    <R extends IsmsRecord> R record(RecordType<R> type, String id) {
        RecordDraft<R> draft = type.draft();
        draft.id(RecordId.of(id));
        LocalDate day = firstDay.plusDays(random.nextLong(lastDay.toEpochDay() - firstDay.toEpochDay() + 1));
        if (random.nextInt(3) == 0) {
            draft.recordedAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        }
        for (Attribute<R, ?> attribute : type.attributes()) {
            day = fill(type, draft, attribute, day);
        }
        keep(type, RecordId.of(id));
        return draft.build();
    }

    /** Fills an attribute and returns the day after which the next event of the record lies. */
    private <R extends IsmsRecord, V> LocalDate fill(
            RecordType<R> type, RecordDraft<R> draft, Attribute<R, V> attribute, LocalDate day) {
        if (random.nextDouble() >= discipline || isRareEnd(type, attribute)) {
            gap(draft, attribute);
            return day;
        }
        List<V> values = values(type, attribute, day);
        if (values.isEmpty()) {
            return day;
        }
        draft.set(attribute, values);
        return isEvent(attribute) && values.get(0) instanceof LocalDate event ? event : day;
    }

    private static boolean isEvent(Attribute<?, ?> attribute) {
        return attribute.dateRole() == DateRole.EVENT;
    }

    /** What is in force seldom ends, and what was planned is seldom called off. */
    private <R extends IsmsRecord> boolean isRareEnd(RecordType<R> type, Attribute<R, ?> attribute) {
        boolean ends = type.lifecycle().end().filter(attribute::equals).isPresent()
                || type.lifecycle().supersedes().filter(attribute::equals).isPresent()
                || attribute.name().startsWith("cancel")
                || attribute.name().startsWith("noAction");
        return ends && random.nextInt(5) > 0;
    }

    private <R extends IsmsRecord> void gap(RecordDraft<R> draft, Attribute<R, ?> attribute) {
        int which = random.nextInt(6);
        if (which < 2) {
            draft.gap(attribute, which == 0 ? Gap.NONE : Gap.UNKNOWN);
        }
    }

    private <V> List<V> values(RecordType<?> type, Attribute<?, V> attribute, LocalDate day) {
        Optional<Object> meaningful = MeaningfulValues.of(attribute, random);
        if (meaningful.isPresent()) {
            return List.of(attribute.kind().type().cast(meaningful.get()));
        }
        if (attribute.isLink()) {
            return cast(attribute, references(attribute));
        }
        if (attribute.kind() == ValueKind.DATE) {
            return cast(attribute, date(type, attribute, day));
        }
        if (attribute.kind() == ValueKind.CONTROL && attribute.isMany()) {
            return cast(attribute, controls());
        }
        List<Object> values = new ArrayList<>();
        int number = attribute.isMany() ? random.nextInt(1, 4) : 1;
        for (int i = 0; i < number; i++) {
            values.add(single(attribute));
        }
        return cast(attribute, values.stream().distinct().toList());
    }

    private static <V> List<V> cast(Attribute<?, V> attribute, List<?> values) {
        return values.stream().map(attribute.kind().type()::cast).toList();
    }

    private List<LocalDate> date(RecordType<?> type, Attribute<?, ?> attribute, LocalDate day) {
        if (!isEvent(attribute)) {
            boolean starts = type.lifecycle().start().filter(attribute::equals).isPresent()
                    || attribute.name().equals("from");
            return List.of(day.plusDays(starts ? random.nextInt(30) : random.nextInt(LONGEST_LEAD)));
        }
        LocalDate event = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(120) : random.nextInt(15));
        return event.isAfter(lastDay) ? List.of() : List.of(event);
    }

    private List<RecordId> references(Attribute<?, ?> link) {
        List<RecordId> candidates = new ArrayList<>();
        link.targets().forEach(target -> candidates.addAll(idsByType.getOrDefault(target, List.of())));
        if (link.targets().isEmpty()) {
            candidates.addAll(ids);
        }
        if (random.nextInt(30) == 0) {
            candidates.add(RecordId.of("elsewhere-" + random.nextInt(3)));
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        TreeSet<RecordId> chosen = new TreeSet<>();
        int number = link.isMany() ? random.nextInt(1, 4) : 1;
        for (int i = 0; i < number; i++) {
            chosen.add(candidates.get(random.nextInt(candidates.size())));
        }
        return List.copyOf(chosen);
    }

    /** All of Annex A now and then, else some of it. */
    private List<ControlId> controls() {
        List<ControlId> all = AnnexA.controls().stream().map(Control::id).toList();
        return random.nextInt(3) == 0 ? all : all.subList(0, random.nextInt(1, 10));
    }

    private Object single(Attribute<?, ?> attribute) {
        return switch (attribute.kind().name()) {
            case "text" -> attribute.label() + " " + random.nextInt(3);
            case "period" -> Period.parse(PERIODS.get(random.nextInt(PERIODS.size())));
            case "integer" -> random.nextInt(1, 6);
            case "decimal" -> BigDecimal.valueOf(random.nextInt(1000), 1);
            case "flag" -> random.nextInt(3) > 0;
            case "clause" -> clause(attribute.isMany());
            case "control" -> AnnexA.controls().get(random.nextInt(6)).id();
            case "choice" -> choice(attribute.kind());
            default -> throw new IllegalArgumentException("Kind must be known to the generator: " + attribute);
        };
    }

    private Object clause(boolean alsoWhole) {
        return alsoWhole && random.nextBoolean()
                ? Iso27001.clauses().get(0).id()
                : Iso27001.subclauses()
                        .get(random.nextInt(Iso27001.subclauses().size()))
                        .id();
    }

    private <V> V choice(ValueKind<V> kind) {
        return kind.parse(kind.words().get(random.nextInt(kind.words().size())));
    }
}
