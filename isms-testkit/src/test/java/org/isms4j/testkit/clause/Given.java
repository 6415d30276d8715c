package org.isms4j.testkit.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.Person;

/** Small record sets for the cases of single checks, evaluated on 1 November 2026 through the public entry points. */
final class Given {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    private Given() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static RecordId id(String text) {
        return RecordId.of(text);
    }

    static ConformityReport report(List<IsmsRecord> records) {
        return ENGINE.evaluate(IsmsSnapshot.of(records), AS_OF);
    }

    /** The answer of a check to records that are a sample: nothing is declared complete. */
    static CheckResult sample(String check, IsmsRecord... records) {
        return report(Arrays.asList(records)).check(check).orElseThrow();
    }

    /** The answer of a check to records that are declared to be all there are, since the beginning of 2020. */
    static CheckResult all(String check, IsmsRecord... records) {
        List<IsmsRecord> more = new ArrayList<>(Arrays.asList(records));
        more.add(CompletenessDeclaration.builder()
                .id(id("COMPLETE"))
                .addRecordType("*")
                .from(day("2020-01-01"))
                .build());
        return report(more).check(check).orElseThrow();
    }

    static IsmsRecord[] and(IsmsRecord[] some, IsmsRecord... more) {
        List<IsmsRecord> all = new ArrayList<>(Arrays.asList(some));
        all.addAll(Arrays.asList(more));
        return all.toArray(new IsmsRecord[0]);
    }

    static Person person(String id) {
        return Person.builder().id(id(id)).joinedOn(day("2021-01-01")).build();
    }

    /** A managing director, DIRECTOR, who holds a role of top management since 2021. */
    static IsmsRecord[] director() {
        return new IsmsRecord[] {
            person("DIRECTOR"),
            Role.builder()
                    .id(id("TOP"))
                    .title("Managing director")
                    .topManagement(true)
                    .createdOn(day("2021-01-01"))
                    .build(),
            RoleAssignment.builder()
                    .id(id("TOP-1"))
                    .role(id("TOP"))
                    .person(id("DIRECTOR"))
                    .assignedFrom(day("2021-01-01"))
                    .build()
        };
    }
}
