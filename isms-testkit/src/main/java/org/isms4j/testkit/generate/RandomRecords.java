package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Random record sets for property tests: small histories of 2022 to 2026 over the record types of the core loop, with
 * people, documents and declarations. Attributes are missing in all three ways, a few references lead nowhere, some
 * things come late and some never. The same seed gives the same records on every machine.
 *
 * <pre>{@code
 * IsmsSnapshot isms = RandomRecords.of(42);
 * }</pre>
 */
public final class RandomRecords {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private RandomRecords() {}

    /**
     * Returns a record set whose events lie between 2022 and 2026.
     *
     * @param seed any number
     * @return the record set
     */
    public static IsmsSnapshot of(long seed) {
        return until(LAST_DAY, seed);
    }

    /**
     * Returns a record set without any event after a day, as if the records had been handed over in the evening of that
     * day. Days that are fixed in advance, such as due dates, may lie later.
     *
     * @param lastDay the last day, in 2022 or later
     * @param seed any number
     * @return the record set
     * @throws IllegalArgumentException if the day lies before 2022
     */
    public static IsmsSnapshot until(LocalDate lastDay, long seed) {
        if (lastDay.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("Last day must not be before " + FIRST_DAY + ": " + lastDay);
        }
        SplittableRandom random = new SplittableRandom(seed);
        RandomValues values = new RandomValues(random, FIRST_DAY, lastDay);
        List<IsmsRecord> records = new ArrayList<>();
        for (Population population : Population.OF_THE_CORE_LOOP) {
            int number = population.size(random);
            for (int i = 1; i <= number; i++) {
                records.add(values.record(population.type(), population.type().name() + "-" + i));
            }
        }
        return IsmsSnapshot.of(records);
    }

    /**
     * How many records of a type there are.
     *
     * @param type the type
     * @param fewest smallest number
     * @param most largest number
     */
    record Population(RecordType<?> type, int fewest, int most) {

        /** In the order in which records come to refer to each other. */
        static final List<Population> OF_THE_CORE_LOOP = CoreLoop.populations();

        int size(SplittableRandom random) {
            return random.nextInt(fewest, most + 1);
        }
    }
}
