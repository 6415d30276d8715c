package org.isms4j.engine.evaluate;

import java.util.EnumMap;
import java.util.Map;
import org.isms4j.model.report.Counts;

/**
 * How many records of a population conform, at worst and at best. At worst, everything open fails, and records whose
 * membership is open belong to the population only where they do not conform; at best it is the other way round.
 */
final class Shares {

    private final Map<Part, Integer> numbers = new EnumMap<>(Part.class);

    /**
     * A share of a population.
     *
     * @param conforming number of conforming records
     * @param all number of all records
     */
    record Bound(int conforming, int all) {
        @Override
        public String toString() {
            return conforming + " of " + all;
        }
    }

    void take(Part part) {
        numbers.merge(part, 1, Integer::sum);
    }

    int number(Part... parts) {
        int sum = 0;
        for (Part part : parts) {
            sum += numbers.getOrDefault(part, 0);
        }
        return sum;
    }

    boolean isEmpty() {
        return numbers.keySet().stream().allMatch(part -> part == Part.OUTSIDE);
    }

    private int failing() {
        return number(Part.CONTRARY, Part.ABSENT);
    }

    private int open() {
        return number(Part.NOT_DEMANDED, Part.OPEN, Part.FAILING_IF_MEMBER, Part.OPEN_IF_MEMBER);
    }

    Bound worst() {
        return new Bound(number(Part.MET), number(Part.MET) + failing() + open());
    }

    Bound best() {
        int met = number(Part.MET, Part.MET_IF_MEMBER, Part.NOT_DEMANDED, Part.OPEN, Part.OPEN_IF_MEMBER);
        return new Bound(met, met + failing());
    }

    Counts counts() {
        int met = number(Part.MET, Part.MET_IF_MEMBER);
        return new Counts(met + failing() + open(), met, failing(), open(), number(Part.PENDING));
    }

    /** In words: the share, and what it may be at best. */
    @Override
    public String toString() {
        return worst() + " conform" + (best().equals(worst()) ? "" : ", at best " + best());
    }
}
