package org.isms4j.engine.validity;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.earlier;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.today;
import static org.isms4j.engine.check.Verbs.compare;

import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an answer holds that compares a day with one that moves on with the evaluation date. */
class MovingDayValidityTest {

    private static TrainingAction due(String day) {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.DUE_ON, day)
                .build();
    }

    @ParameterizedTest(name = "due {0} the evaluation date holds until {1}")
    @CsvSource({
        "BEFORE, 2026-12-02",
        "AT_MOST, 2026-12-01",
        "EQUAL, 2026-12-01",
        "AT_LEAST, 2026-12-02",
        "AFTER, 2026-12-01",
        "DIFFERENT, 2026-12-01"
    })
    void should_hold_until_the_day_arrives_or_has_gone_by_on_either_side(Relation relation, String until) {
        var left = forEvery(TrainingAction.TYPE).expect(compare(its(TrainingAction.DUE_ON), relation, today()));
        Holding.of(Trial.check(left), Trial.TODAY, due("2026-12-01")).assertUntil(until, "T-1");

        var right =
                forEvery(TrainingAction.TYPE).expect(compare(today(), mirrored(relation), its(TrainingAction.DUE_ON)));
        Holding.of(Trial.check(right), Trial.TODAY, due("2026-12-01")).assertUntil(until, "T-1");
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case BEFORE -> Relation.AFTER;
            case AT_MOST -> Relation.AT_LEAST;
            case AT_LEAST -> Relation.AT_MOST;
            case AFTER -> Relation.BEFORE;
            case EQUAL, DIFFERENT -> relation;
        };
    }

    @Test
    void should_hold_as_long_as_a_shifted_day_has_not_arrived() {
        var lately = forEvery(TrainingAction.TYPE)
                .expect(compare(
                        its(TrainingAction.DUE_ON), Relation.AT_LEAST, earlier(today(), interval(IntervalKey.LAG))));
        Holding.of(Trial.check(lately), Trial.TODAY, due("2026-09-01")).assertUntil("2026-12-01", "T-1");

        var right = forEvery(TrainingAction.TYPE)
                .expect(compare(
                        earlier(today(), interval(IntervalKey.LAG)), Relation.AT_MOST, its(TrainingAction.DUE_ON)));
        Holding.of(Trial.check(right), Trial.TODAY, due("2026-09-01")).assertUntil("2026-12-01", "T-1");
    }

    @Test
    @Timeout(20)
    void should_come_to_an_end_when_a_shifted_day_went_by_long_ago() {
        var lately = forEvery(TrainingAction.TYPE)
                .expect(compare(
                        its(TrainingAction.DUE_ON), Relation.AT_LEAST, earlier(today(), interval(IntervalKey.LAG))));

        Holding.of(Trial.check(lately), Trial.TODAY, due("2020-09-01")).assertForEver();
    }
}
