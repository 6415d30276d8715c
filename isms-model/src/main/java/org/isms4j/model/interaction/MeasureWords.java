package org.isms4j.model.interaction;

/** Says the value of a measure in words. */
final class MeasureWords {

    private MeasureWords() {}

    static String value(Measure measure) {
        return switch (measure.key()) {
            case M8, M9 -> measure.count() + " " + measure.key().unit();
            default -> shares(measure);
        };
    }

    private static String shares(Measure measure) {
        return measure.population() == 0
                ? "no " + measure.key().unit() + " to count"
                : measure.count() + " of " + measure.population() + " "
                        + measure.key().unit();
    }
}
