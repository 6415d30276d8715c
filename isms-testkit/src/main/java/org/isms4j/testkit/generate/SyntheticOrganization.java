package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isms4j.model.record.IsmsRecord;

/**
 * A large organization made of numbers: any number of records in the proportions of a busy ISMS, for measuring. Of every
 * hundred records 25 are risks, 25 belong to their treatment, 10 are controls and measurements, 8 incidents, 6
 * nonconformities with corrective actions, 5 audits with findings, 1 a management review, 15 items of evidence and 5
 * documents. Criteria, statement, plan, programme, people and declarations are shared and stay few. Same numbers, same
 * records; nothing is dated after {@link #LAST_DAY}.
 */
public final class SyntheticOrganization {

    /** First day of the history. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);

    /** Last day of the history. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static final int BLOCK = 100;

    private SyntheticOrganization() {}

    /**
     * Makes records.
     *
     * @param records about how many; rounded up to full hundreds, plus the shared ones
     * @param seed seed
     * @return the records, in no particular order
     * @throws IllegalArgumentException if the number is negative
     */
    public static List<IsmsRecord> of(int records, long seed) {
        if (records < 0) {
            throw new IllegalArgumentException("Number of records must not be negative: " + records);
        }
        int blocks = (records + BLOCK - 1) / BLOCK;
        List<IsmsRecord> all = new ArrayList<>(blocks * BLOCK + BLOCK);
        SharedRecords shared = new SharedRecords(Math.max(10, records / 1000));
        all.addAll(shared.records());
        SplittableRandom random = new SplittableRandom(seed);
        for (int block = 0; block < blocks; block++) {
            new SyntheticBlock(block, random.split(), shared).addTo(all);
        }
        return all;
    }
}
