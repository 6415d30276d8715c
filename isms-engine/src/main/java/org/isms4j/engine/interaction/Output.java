package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/**
 * Records that a process puts out.
 *
 * @param type record type
 * @param day date of the output; without one the day from which the record exists
 * @param sieves which records count
 * @param whole link to a record that stands for the output: who cites that record has taken up the output
 * @param due date of the output itself by which it has to be taken up
 */
record Output(
        RecordType<?> type,
        Optional<Attribute.One<?, LocalDate>> day,
        List<Sieve> sieves,
        Optional<Attribute<?, RecordId>> whole,
        Optional<Attribute.One<?, LocalDate>> due) {

    static Output of(RecordType<?> type) {
        return new Output(type, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    Output on(Attribute.One<?, LocalDate> date) {
        return new Output(type, Optional.of(date), sieves, whole, due);
    }

    Output where(Sieve sieve) {
        List<Sieve> more = new ArrayList<>(sieves);
        more.add(sieve);
        return new Output(type, day, List.copyOf(more), whole, due);
    }

    Output standingFor(Attribute<?, RecordId> link) {
        return new Output(type, day, sieves, Optional.of(link), due);
    }

    Output dueOn(Attribute.One<?, LocalDate> date) {
        return new Output(type, day, sieves, whole, Optional.of(date));
    }
}
