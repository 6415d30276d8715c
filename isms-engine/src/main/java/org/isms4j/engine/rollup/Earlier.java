package org.isms4j.engine.rollup;

import java.time.LocalDate;
import org.isms4j.model.report.CheckResult;

/** Tells what checks would have said earlier, with all that is known today. */
@FunctionalInterface
public interface Earlier {

    /**
     * Evaluates a check as of an earlier day.
     *
     * @param checkId identifier of the check
     * @param day the day
     * @return its result
     */
    CheckResult on(String checkId, LocalDate day);
}
