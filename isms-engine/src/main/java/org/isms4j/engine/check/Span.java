package org.isms4j.engine.check;

import java.time.Period;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;

/** A length of time: declared by the organization, stated in a record, or fixed. Users make it with {@link Terms}. */
public sealed interface Span {

    /**
     * Returns the span in words.
     *
     * @return a phrase
     */
    String words();

    /**
     * The interval the organization has declared, or the default of the policy.
     *
     * @param key activity
     * @param grace whether the tolerance is added
     */
    record Declared(IntervalKey key, boolean grace) implements Span {
        @Override
        public String words() {
            return "the interval for " + key.label() + (grace ? " plus tolerance" : "");
        }
    }

    /**
     * An interval stated in a record in view, or else the one the organization has declared.
     *
     * @param attribute attribute with the interval
     * @param fallback activity whose interval is used where the record states none
     * @param grace whether the tolerance is added
     */
    record Stated(Attribute.One<?, Period> attribute, IntervalKey fallback, boolean grace) implements Span {
        @Override
        public String words() {
            return "its " + attribute.label() + (grace ? " plus tolerance" : "");
        }
    }
}
