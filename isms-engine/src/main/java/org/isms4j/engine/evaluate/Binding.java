package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.isms4j.model.vocabulary.RecordTypes;
import org.jspecify.annotations.Nullable;

/** Binds checks to one snapshot and keeps the indexes that several of them share. For one thread. */
final class Binding {

    final SnapshotColumns columns;
    final FirstStratum stratum;
    private final Map<List<? extends Attribute<?, ?>>, ValueIndex> valueIndexes = new HashMap<>();
    private final Map<Attribute<?, ?>, int[]> sortedDays = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    Binding(SnapshotColumns columns, FirstStratum stratum) {
        this.columns = columns;
        this.stratum = stratum;
    }

    /** Notes a fault of the check that is bound; binding goes on so that all of them are found. */
    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return faults;
    }

    ConditionBinder on(RecordType<?> type) {
        List<@Nullable RecordType<?>> view = new ArrayList<>();
        view.add(type);
        return new ConditionBinder(this, view);
    }

    ConditionBinder onPair(RecordType<?> type) {
        List<@Nullable RecordType<?>> view = new ArrayList<>();
        view.add(type);
        view.add(type);
        return new ConditionBinder(this, view);
    }

    Elements elements(Required required) {
        if (required instanceof Required.ValuesOf values) {
            Node where = on(values.type()).bind(values.where());
            on(values.type()).field(values.attribute(), false);
            return new Elements.ElementsOfRecords(
                    columns.from(values.type()), columns.to(values.type()), where, values.attribute(), values.words());
        }
        Required.Fixed fixed = (Required.Fixed) required;
        return new Elements.FixedElements(fixed.elements(), fixed.words());
    }

    ValueIndex valueIndex(List<? extends Attribute<?, ?>> keys) {
        return valueIndexes.computeIfAbsent(keys, attributes -> {
            RecordType<?> type = typeOf(attributes.get(0));
            return new ValueIndex(columns, columns.from(type), columns.to(type), attributes);
        });
    }

    @SuppressWarnings("unchecked") // the range holds records of the type that has the attribute
    int[] sortedDays(Attribute.One<?, LocalDate> date) {
        return sortedDays.computeIfAbsent(date, attribute -> {
            RecordType<?> type = typeOf(attribute);
            Attribute.One<IsmsRecord, LocalDate> event = (Attribute.One<IsmsRecord, LocalDate>) attribute;
            return IntStream.range(columns.from(type), columns.to(type))
                    .mapToObj(columns::record)
                    .flatMap(record -> event.value(record).stream())
                    .mapToInt(Days::of)
                    .sorted()
                    .toArray();
        });
    }

    static RecordType<?> typeOf(Attribute<?, ?> attribute) {
        return RecordTypes.named(attribute.owner().getSimpleName())
                .orElseThrow(() ->
                        new IllegalArgumentException("Attribute must belong to a known record type: " + attribute));
    }
}
