package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.there;

import java.util.stream.Stream;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Verbs;
import org.isms4j.model.record.Presence;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The connectives after Kleene: yes, contrary, absent (both are no) and open. */
class KleeneTest {

    private static final Truth[] INPUTS = {Truth.MET, Truth.CONTRARY, Truth.ABSENT, Truth.OPEN};

    /** A condition with that answer about {@link #subject()} where training actions are declared complete. */
    private static Condition with(Truth truth) {
        return switch (truth) {
            case MET -> there();
            case CONTRARY -> not(there());
            case ABSENT -> recorded(TrainingAction.TITLE);
            default -> Verbs.stated(TrainingAction.DUE_ON);
        };
    }

    private static TrainingAction subject() {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .in(Presence.UNKNOWN, TrainingAction.DUE_ON)
                .build();
    }

    private static Truth of(Condition condition) {
        return Trial.truth(TrainingAction.TYPE, condition, true, TrainingAction.TYPE, subject());
    }

    static Stream<Arguments> pairs() {
        return Stream.of(INPUTS).flatMap(one -> Stream.of(INPUTS).map(other -> Arguments.of(one, other)));
    }

    static Stream<Arguments> triples() {
        return Stream.of(INPUTS)
                .flatMap(one -> Stream.of(INPUTS)
                        .flatMap(two -> Stream.of(INPUTS).map(three -> Arguments.of(one, two, three))));
    }

    @ParameterizedTest(name = "{0} and {1} give {2}")
    @CsvSource(textBlock = """
                    MET,      MET,      MET
                    MET,      CONTRARY, CONTRARY
                    MET,      ABSENT,   ABSENT
                    MET,      OPEN,     OPEN
                    CONTRARY, CONTRARY, CONTRARY
                    CONTRARY, ABSENT,   CONTRARY
                    CONTRARY, OPEN,     CONTRARY
                    ABSENT,   ABSENT,   ABSENT
                    ABSENT,   OPEN,     ABSENT
                    OPEN,     OPEN,     OPEN
                    """)
    void should_be_the_worse_when_every_part_is_asked_for(Truth one, Truth other, Truth expected) {
        assertThat(of(every(with(one), with(other)))).isEqualTo(expected);
        assertThat(of(every(with(other), with(one)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} or {1} give {2}")
    @CsvSource(textBlock = """
                    MET,      MET,      MET
                    MET,      CONTRARY, MET
                    MET,      ABSENT,   MET
                    MET,      OPEN,     MET
                    CONTRARY, CONTRARY, CONTRARY
                    CONTRARY, ABSENT,   ABSENT
                    CONTRARY, OPEN,     OPEN
                    ABSENT,   ABSENT,   ABSENT
                    ABSENT,   OPEN,     OPEN
                    OPEN,     OPEN,     OPEN
                    """)
    void should_be_the_better_when_any_part_is_asked_for(Truth one, Truth other, Truth expected) {
        assertThat(of(any(with(one), with(other)))).isEqualTo(expected);
        assertThat(of(any(with(other), with(one)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "not {0} gives {1}, shown {0} gives {2}")
    @CsvSource({"MET, CONTRARY, MET", "CONTRARY, MET, CONTRARY", "ABSENT, MET, CONTRARY", "OPEN, OPEN, CONTRARY"})
    void should_turn_yes_and_no_and_leave_open_when_negated(Truth part, Truth negated, Truth shown) {
        assertThat(of(not(with(part)))).isEqualTo(negated);
        assertThat(of(shown(with(part)))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("triples")
    void should_not_depend_on_grouping_when_three_parts_are_put_together(Truth one, Truth two, Truth three) {
        Condition a = with(one);
        Condition b = with(two);
        Condition c = with(three);

        assertThat(of(every(every(a, b), c)))
                .isEqualTo(of(every(a, every(b, c))))
                .isEqualTo(of(every(a, b, c)));
        assertThat(of(any(any(a, b), c))).isEqualTo(of(any(a, any(b, c)))).isEqualTo(of(any(a, b, c)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pairs")
    void should_have_the_truth_of_the_dual_when_a_whole_is_negated(Truth one, Truth other) {
        Truth negated = of(not(every(with(one), with(other))));
        Truth dual = of(any(not(with(one)), not(with(other))));

        assertThat(truth(negated)).isEqualTo(truth(dual));
    }

    /** Yes, no or open, whatever the reason. */
    private static String truth(Truth answer) {
        return switch (answer) {
            case MET -> "yes";
            case CONTRARY, ABSENT -> "no";
            case OPEN, STALE -> "open";
        };
    }
}
