package org.isms4j.engine.check;

import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** A test written in plain Java, for {@link Condition.Custom}. Implementations are pure, thread-safe and undated. */
@FunctionalInterface
public interface CustomTest {

    /**
     * Tests a record.
     *
     * @param record the record in view
     * @param isms all records; those that are dated after the evaluation date must not be used
     * @return the answer with a remark
     */
    CustomAnswer test(IsmsRecord record, IsmsSnapshot isms);
}
