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
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.Person;

/** A few records at a time, made by hand, and one check that looks at them. */
final class Small {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    private Small() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static RecordId id(String text) {
        return RecordId.of(text);
    }

    static CheckResult check(String id, IsmsRecord... records) {
        return ENGINE.evaluate(IsmsSnapshot.of(records), AS_OF).check(id).orElseThrow();
    }

    /** The check over the records and the declaration that there are no others. */
    static CheckResult closed(String id, IsmsRecord... records) {
        List<IsmsRecord> all = new ArrayList<>(Arrays.asList(records));
        all.add(CompletenessDeclaration.builder()
                .id(id("COMPLETE"))
                .addRecordType("*")
                .from(day("2020-01-01"))
                .build());
        return check(id, all.toArray(new IsmsRecord[0]));
    }

    static Person person(String id, String joined) {
        return Person.builder().id(id(id)).name(id).joinedOn(day(joined)).build();
    }

    static Person leaver(String id, String joined, String left) {
        return Person.builder()
                .id(id(id))
                .name(id)
                .joinedOn(day(joined))
                .leftOn(day(left))
                .build();
    }

    static Role role(String id) {
        return Role.builder()
                .id(id(id))
                .affectsSecurity(true)
                .createdOn(day("2024-01-01"))
                .build();
    }

    static RoleAssignment holds(String role, String person) {
        return RoleAssignment.builder()
                .id(id(role + "-" + person))
                .role(id(role))
                .person(id(person))
                .assignedFrom(day("2024-01-01"))
                .build();
    }

    static CompetenceRequirement needs(String id, String role) {
        return CompetenceRequirement.builder()
                .id(id(id))
                .title(id)
                .role(id(role))
                .determinedOn(day("2024-01-01"))
                .build();
    }
}
