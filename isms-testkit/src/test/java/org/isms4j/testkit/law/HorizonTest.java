package org.isms4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.generate.RandomRecords;

/** Law L4: an answer holds until the day it promises, and changes on it. */
class HorizonTest {

    private static final LocalDate LAST_EVENT = LocalDate.of(2026, 10, 31);
    private static final int FEW_DAYS = 40;
    private static final int SAMPLES = 10;
    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    /** Records as of a day after which nothing happens any more. */
    private static IsmsSnapshot records(long seed) {
        return RandomRecords.until(LAST_EVENT, seed).upTo(LAST_EVENT);
    }

    @Property(seed = "41", tries = 60, shrinking = ShrinkingMode.OFF)
    void should_hold_on_every_day_before_and_change_on_the_day_when_a_report_is_valid_until_then(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 400) int later) {
        IsmsSnapshot isms = records(seed);
        ConformityReport report = ENGINE.evaluate(isms, LAST_EVENT.plusDays(later));
        Optional<LocalDate> until = report.validUntil().map(Validity::until);

        for (LocalDate day : days(report.asOf(), until.orElse(report.asOf().plusYears(6)))) {
            assertThat(ENGINE.evaluate(isms, day).sameAnswers(report))
                    .as("%s as on %s, valid until %s", day, report.asOf(), report.validUntil())
                    .isTrue();
        }
        report.validUntil()
                .filter(Validity::exact)
                .map(Validity::until)
                .ifPresent(day -> assertThat(ENGINE.evaluate(isms, day).sameAnswers(report))
                        .as("%s as on %s", report.validUntil(), report.asOf())
                        .isFalse());
    }

    /** Each check by itself, so that a check that changes early does not hide one that promises too much. */
    @Property(seed = "42", tries = 150, shrinking = ShrinkingMode.OFF)
    void should_hold_until_the_day_and_change_on_it_when_a_check_is_valid_until_then(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 400) int later) {
        IsmsSnapshot isms = records(seed);
        ConformityReport report = ENGINE.evaluate(isms, LAST_EVENT.plusDays(later));
        List<CheckResult> checks = checks(report);

        for (LocalDate day : turningPoints(checks, report.asOf())) {
            ConformityReport then = ENGINE.evaluate(isms, day);
            checks.forEach(check -> assertKeepsItsPromise(check, then));
        }
    }

    private static void assertKeepsItsPromise(CheckResult check, ConformityReport then) {
        CheckResult answer = then.check(check.checkId()).orElseThrow();
        LocalDate until = check.validUntil().map(Validity::until).orElse(LocalDate.MAX);
        if (then.asOf().isBefore(until)) {
            assertThat(said(answer))
                    .as(() -> check.checkId() + " on " + then.asOf() + ", valid until "
                            + check.validUntil() + "\n" + check.explain() + "\nthen\n"
                            + answer.explain())
                    .isEqualTo(said(check));
        } else if (then.asOf().equals(until)
                && check.validUntil().filter(Validity::exact).isPresent()) {
            assertThat(said(answer))
                    .as(() -> "on " + until + " " + check.explain())
                    .isNotEqualTo(said(check));
        }
    }

    /** What an answer consists of; which default intervals it rests on does not change it. */
    private static List<Object> said(CheckResult check) {
        return List.of(check.status(), check.reasons(), check.counts(), check.findings(), check.openPoints());
    }

    /** The days on which some check promises to change, and the days before, and some years ahead. */
    private static Set<LocalDate> turningPoints(List<CheckResult> checks, LocalDate asOf) {
        Set<LocalDate> days = new TreeSet<>();
        checks.forEach(check -> check.validUntil().ifPresent(validity -> {
            days.add(validity.until());
            days.add(validity.until().minusDays(1));
        }));
        for (int years = 1; years < 4; years++) {
            days.add(asOf.plusYears(years).plusDays(years));
        }
        return days;
    }

    private static List<CheckResult> checks(ConformityReport report) {
        return report.subclauses().stream()
                .flatMap(clause -> clause.checks().stream())
                .toList();
    }

    /** Every day where there are few, else both ends and some between. */
    private static List<LocalDate> days(LocalDate asOf, LocalDate until) {
        List<LocalDate> all = asOf.datesUntil(until).toList();
        if (all.size() <= FEW_DAYS) {
            return all;
        }
        List<LocalDate> some = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            some.add(all.get(i * all.size() / SAMPLES));
        }
        some.add(all.get(all.size() - 1));
        return some;
    }
}
