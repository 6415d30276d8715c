package org.isms4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.isms4j.testkit.generate.LaterRecords;
import org.isms4j.testkit.generate.RandomRecords;

/** Law L3: what is dated or recorded after the evaluation date changes nothing. */
class LaterFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    private static void assertSame(ConformityReport report, ConformityReport other) {
        for (CheckResult check : checks(report)) {
            CheckResult after = other.check(check.checkId()).orElseThrow();
            assertThat(after)
                    .as("%s instead of %s", after.explain(), check.explain())
                    .isEqualTo(check);
            assertThat(after.validUntil()).as(check.checkId()).isEqualTo(check.validUntil());
        }
        assertThat(other.findings()).extracting(Finding::id).isEqualTo(ids(report.findings()));
        assertThat(other).isEqualTo(report);
        assertThat(other.validUntil()).isEqualTo(report.validUntil());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static List<CheckResult> checks(ConformityReport report) {
        return report.subclauses().stream()
                .flatMap(clause -> clause.checks().stream())
                .toList();
    }

    private static IsmsSnapshot with(IsmsSnapshot isms, List<IsmsRecord> more) {
        List<IsmsRecord> all = new ArrayList<>(isms.records());
        all.addAll(more);
        return IsmsSnapshot.of(all);
    }

    @Property(seed = "31", tries = 200, shrinking = ShrinkingMode.OFF)
    void should_change_nothing_when_records_are_added_that_are_dated_later(@ForAll @LongRange(min = 0) long seed) {
        IsmsSnapshot isms = RandomRecords.of(seed).upTo(AS_OF);
        List<IsmsRecord> later = LaterRecords.after(AS_OF, seed, "later-");

        assertSame(ENGINE.evaluate(isms, AS_OF), ENGINE.evaluate(with(isms, later), AS_OF));
    }

    /** A record that is cited already but dated later is still missing. */
    @Property(seed = "32", tries = 200, shrinking = ShrinkingMode.OFF)
    void should_change_nothing_when_a_missing_record_turns_up_later(@ForAll @LongRange(min = 0) long seed) {
        IsmsSnapshot isms = RandomRecords.of(seed).upTo(AS_OF);
        List<IsmsRecord> later = LaterRecords.after(AS_OF, seed, "").stream()
                .filter(record -> isms.find(record.id()).isEmpty())
                .toList();

        assertSame(ENGINE.evaluate(isms, AS_OF), ENGINE.evaluate(with(isms, later), AS_OF));
    }

    @Property(seed = "33", tries = 50, shrinking = ShrinkingMode.OFF)
    void should_change_nothing_in_what_was_known_when_records_are_added_that_were_recorded_later(
            @ForAll @LongRange(min = 0) long seed) {
        Instant known = Instant.parse("2026-06-30T12:00:00Z");
        IsmsSnapshot isms = RandomRecords.of(seed);
        List<IsmsRecord> recordedLater = RandomRecords.of(seed + 1).records().stream()
                .filter(record -> record.recordedAt().filter(known::isBefore).isPresent())
                .map(record -> Edit.renamed(id -> id.equals(record.id()) ? RecordId.of("later-" + id) : id)
                        .apply(IsmsSnapshot.of(record), AS_OF)
                        .records()
                        .get(0))
                .toList();

        assertSame(
                ENGINE.evaluate(isms.asKnownAt(known), AS_OF),
                ENGINE.evaluate(with(isms, recordedLater).asKnownAt(known), AS_OF));
    }
}
