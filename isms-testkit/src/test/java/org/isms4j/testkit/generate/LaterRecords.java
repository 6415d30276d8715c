package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.testkit.generate.RandomRecords.Population;

/** Random records that come to exist after a day and refer to those of {@link RandomRecords}. */
public final class LaterRecords {

    private LaterRecords() {}

    public static List<IsmsRecord> after(LocalDate day, long seed, String prefix) {
        SplittableRandom random = new SplittableRandom(~seed);
        RandomValues values = new RandomValues(random, day.plusDays(1), day.plusDays(500));
        values.mayCite(RandomRecords.of(seed));
        List<IsmsRecord> records = new ArrayList<>();
        for (Population population : Population.OF_THE_CORE_LOOP) {
            int number = population.size(random);
            for (int i = 1; i <= number; i++) {
                String id = prefix + population.type().name() + "-" + i;
                records.add(values.record(population.type(), id));
            }
        }
        return records.stream()
                .filter(record -> record.occurredOn().filter(day::isBefore).isPresent())
                .toList();
    }
}
