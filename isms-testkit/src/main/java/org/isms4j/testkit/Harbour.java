package org.isms4j.testkit;

import java.time.LocalDate;
import org.isms4j.engine.IsmsEngine;

/** What samples share, made when the first one is asked for: playing the simulation takes a second. */
final class Harbour {

    /** A day on which nothing of the harbour is overdue or undecided. */
    static final LocalDate GOOD_DAY = LocalDate.of(2026, 9, 20);

    static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    static final SampleIsms SAMPLE = SampleIsms.harbourOn(GOOD_DAY);

    private Harbour() {}
}
