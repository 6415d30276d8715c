package org.isms4j.testkit.pitfall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** A few records at a time, and the engine that looks at them. */
final class Few {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    private Few() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static RecordId id(String text) {
        return RecordId.of(text);
    }

    static ConformityReport report(IsmsRecord... records) {
        return ENGINE.evaluate(IsmsSnapshot.of(records), AS_OF);
    }

    static CheckResult check(String id, IsmsRecord... records) {
        return report(records).check(id).orElseThrow();
    }

    static CheckResult check(String id, List<? extends IsmsRecord> records) {
        return check(id, records.toArray(new IsmsRecord[0]));
    }

    /** The records and a declaration that there are no others. */
    static IsmsRecord[] complete(IsmsRecord... records) {
        List<IsmsRecord> all = new ArrayList<>(Arrays.asList(records));
        all.add(CompletenessDeclaration.builder()
                .id(id("COMPLETE"))
                .addRecordType("*")
                .from(day("2020-01-01"))
                .build());
        return all.toArray(new IsmsRecord[0]);
    }

    static Audit audit(String id, String completedOn) {
        return Audit.builder().id(id(id)).completedOn(day(completedOn)).build();
    }

    static Nonconformity nonconformity(String id, String raisedOn) {
        return Nonconformity.builder().id(id(id)).raisedOn(day(raisedOn)).build();
    }

    static CorrectiveAction overdue(String id, String dueOn) {
        return CorrectiveAction.builder()
                .id(id(id))
                .plannedOn(day("2024-01-10"))
                .dueOn(day(dueOn))
                .build();
    }

    /** A snapshot without any record of some types. */
    static IsmsSnapshot without(IsmsSnapshot isms, String... types) {
        List<String> gone = List.of(types);
        return IsmsSnapshot.of(isms.records().stream()
                .filter(record -> !gone.contains(record.recordType().name()))
                .toList());
    }
}
