package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;

/** When an output has had its chance to be taken up. */
sealed interface Chance {

    /**
     * At the first execution of the target process after it.
     *
     * @param executions dates that show executions
     * @param interval interval of the process; without one, no execution is ever owed
     */
    record Next(List<Attribute.One<?, LocalDate>> executions, Optional<IntervalKey> interval) implements Chance {}

    /**
     * Within a time: the target process runs on demand.
     *
     * @param limit the time
     */
    record Within(IntervalKey limit) implements Chance {}
}
