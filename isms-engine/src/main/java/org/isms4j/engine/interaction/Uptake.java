package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.vocabulary.RecordTypes;

/**
 * References by which a process takes outputs of another one up.
 *
 * @param path links from the taking record to the output, at least one
 * @param day date of the taking record; without one the day from which it exists
 * @param occasion link to the record whose day is the day of the taking record, such as the review of an input
 * @param sieves which taking records count
 */
record Uptake(
        List<Attribute<?, RecordId>> path,
        Optional<Attribute.One<?, LocalDate>> day,
        Optional<Attribute<?, RecordId>> occasion,
        List<Sieve> sieves) {

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Uptake by(Attribute<?, RecordId> link, Attribute<?, RecordId>... more) {
        List<Attribute<?, RecordId>> path = new ArrayList<>();
        path.add(link);
        path.addAll(Arrays.asList(more));
        return new Uptake(List.copyOf(path), Optional.empty(), Optional.empty(), List.of());
    }

    Uptake on(Attribute.One<?, LocalDate> date) {
        return new Uptake(path, Optional.of(date), occasion, sieves);
    }

    /** The taking record belongs to an occasion, whose date is meant by {@link #on}. */
    Uptake at(Attribute<?, RecordId> link, Attribute.One<?, LocalDate> date) {
        return new Uptake(path, Optional.of(date), Optional.of(link), sieves);
    }

    Uptake where(Sieve sieve) {
        List<Sieve> more = new ArrayList<>(sieves);
        more.add(sieve);
        return new Uptake(path, day, occasion, List.copyOf(more));
    }

    /** The type of the taking records. */
    RecordType<?> type() {
        return RecordTypes.named(path.get(0).owner().getSimpleName()).orElseThrow();
    }
}
