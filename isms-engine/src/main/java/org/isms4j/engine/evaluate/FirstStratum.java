package org.isms4j.engine.evaluate;

import java.util.Collection;
import java.util.List;
import org.isms4j.model.report.CheckResult;

/** Results of the checks that look at records, for those that look at results. They cannot look at each other. */
interface FirstStratum {

    /** The results on the day of evaluation, in the order of checks. */
    Collection<CheckResult> results();

    /** What a check says on another day, with nothing new. */
    CheckResult on(String checkId, Scene scene);

    /** No results at all, for checks that are only bound. */
    FirstStratum NONE = new FirstStratum() {
        @Override
        public Collection<CheckResult> results() {
            return List.of();
        }

        @Override
        public CheckResult on(String checkId, Scene scene) {
            throw new IllegalStateException("Check must be one of the first stratum: " + checkId);
        }
    };
}
