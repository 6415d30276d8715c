package org.isms4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.edit.Edit;
import org.isms4j.testkit.generate.RandomRecords;

/** Law L1: same input, same answers, whatever the order of records, the machine's zone and locale, or the identifiers. */
class SameInputTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    @Property(seed = "11", tries = 60, shrinking = ShrinkingMode.OFF)
    void should_give_the_same_report_when_records_come_in_another_order(@ForAll @LongRange(min = 0) long seed) {
        IsmsSnapshot isms = RandomRecords.of(seed);
        List<IsmsRecord> shuffled = new ArrayList<>(isms.records());
        Collections.shuffle(shuffled, new Random(seed));

        ConformityReport report = ENGINE.evaluate(isms, AS_OF);
        ConformityReport other = ENGINE.evaluate(IsmsSnapshot.of(shuffled), AS_OF);

        assertThat(other).isEqualTo(report);
        assertThat(other.digest()).isEqualTo(report.digest());
        assertThat(words(other)).isEqualTo(words(report));
    }

    @Property(seed = "12", tries = 30, shrinking = ShrinkingMode.OFF)
    void should_give_the_same_report_when_zone_and_locale_differ(@ForAll @LongRange(min = 0) long seed) {
        String here = wordsUnder(seed, "und", "UTC");

        assertThat(wordsUnder(seed, "ar-EG-u-nu-arab", "Pacific/Kiritimati")).isEqualTo(here);
        assertThat(wordsUnder(seed, "th-TH-u-ca-buddhist-nu-thai", "America/Anchorage"))
                .isEqualTo(here);
        assertThat(wordsUnder(seed, "tr-TR", "Asia/Kathmandu")).isEqualTo(here);
    }

    private static String wordsUnder(long seed, String locale, String zone) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            ConformityReport report = ENGINE.evaluate(RandomRecords.of(seed), AS_OF);
            return report.digest() + words(report);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    private static String words(ConformityReport report) {
        StringBuilder text = new StringBuilder(report.toString());
        report.clauses().forEach(clause -> text.append('\n').append(clause.explain()));
        report.findings().forEach(finding -> text.append('\n').append(finding.message()));
        return text.toString();
    }

    @Property(seed = "13", tries = 100, shrinking = ShrinkingMode.OFF)
    void should_change_nothing_else_when_records_are_renamed_in_the_same_order(@ForAll @LongRange(min = 0) long seed) {
        assertRenamed(RandomRecords.of(seed), id -> RecordId.of("x-" + id));
    }

    @Property(seed = "14", tries = 200, shrinking = ShrinkingMode.OFF)
    void should_change_nothing_else_when_records_are_renamed_in_another_order(@ForAll @LongRange(min = 0) long seed) {
        IsmsSnapshot isms = RandomRecords.of(seed);
        Map<RecordId, RecordId> names = new HashMap<>();
        isms.records().forEach(record -> names.put(record.id(), RecordId.of("y-" + (9999 - names.size()))));

        assertRenamed(isms, id -> names.getOrDefault(id, RecordId.of("y-" + id)));
    }

    private static void assertRenamed(IsmsSnapshot isms, UnaryOperator<RecordId> name) {
        ConformityReport report = ENGINE.evaluate(isms, AS_OF);
        ConformityReport other = ENGINE.evaluate(Edit.renamed(name).apply(isms, AS_OF), AS_OF);

        assertThat(answers(other, UnaryOperator.identity())).isEqualTo(answers(report, name));
    }

    /** Every answer in a line, with the subjects renamed; as a set, since the order of subjects follows identifiers. */
    private static Set<String> answers(ConformityReport report, UnaryOperator<RecordId> name) {
        Set<String> answers = new TreeSet<>();
        report.subclauses().forEach(clause -> {
            answers.add(clause.clause().id() + " " + clause.status());
            clause.checks().forEach(check -> answers.add(answer(check)));
            clause.checks().forEach(check -> check.findings().forEach(finding -> answers.add(answer(finding, name))));
            clause.checks().forEach(check -> check.openPoints().forEach(point -> answers.add(answer(point, name))));
            clause.furtherFindings().forEach(finding -> answers.add(answer(finding, name)));
        });
        return answers;
    }

    private static String answer(CheckResult check) {
        return check.checkId() + " " + check.status() + " " + check.reasons() + " " + check.counts() + " "
                + check.validUntil()
                        .map(validity -> validity.until().toString())
                        .orElse("");
    }

    private static String answer(Finding finding, UnaryOperator<RecordId> name) {
        return finding.checkId() + " " + finding.grade() + " " + finding.reason() + " "
                + finding.subject().map(name).map(RecordId::value).orElse("");
    }
}
