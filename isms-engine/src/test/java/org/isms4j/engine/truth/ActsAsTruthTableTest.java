package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.actsAs;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb "acts as": somebody is the person named, or holds the role named, on a day. */
class ActsAsTruthTableTest {

    private static List<IsmsRecord> people() {
        return new ArrayList<>(List.of(
                Given.a(Person.TYPE, "P-1").on(Person.JOINED_ON, "2020-01-01").build(),
                Given.a(Person.TYPE, "P-2").on(Person.JOINED_ON, "2020-01-01").build(),
                Given.a(Role.TYPE, "CISO").on(Role.CREATED_ON, "2020-01-01").build(),
                Given.a(Role.TYPE, "CIO").on(Role.CREATED_ON, "2020-01-01").build(),
                Given.a(RoleAssignment.TYPE, "RA-1")
                        .to(RoleAssignment.PERSON, "P-1")
                        .to(RoleAssignment.ROLE, "CISO")
                        .on(RoleAssignment.ASSIGNED_FROM, "2026-03-01")
                        .on(RoleAssignment.ASSIGNED_TO, "2026-09-01")
                        .build()));
    }

    private static Truth truth(Presence presence, String decidedBy, String day, String named, boolean complete) {
        TreatmentDecision decision = Given.a(TreatmentDecision.TYPE, "TD-1")
                .on(TreatmentDecision.DECIDED_ON, day)
                .in(presence, TreatmentDecision.DECIDED_BY, RecordId.of(decidedBy))
                .build();
        List<IsmsRecord> records = people();
        records.add(decision);
        if (complete) {
            records.add(Given.complete("2020-01-01", RoleAssignment.TYPE, TreatmentDecision.TYPE));
        }
        Condition condition = actsAs(
                Terms.its(TreatmentDecision.DECIDED_BY),
                Terms.value(RecordId.of(named)),
                Terms.its(TreatmentDecision.DECIDED_ON));
        return Trial.truth(TreatmentDecision.TYPE, condition, records.toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "{0} on {1} as {2}, declared complete: {3} gives {4}")
    @CsvSource(textBlock = """
                    P-1,  2026-05-01, P-1,  false, MET
                    P-1,  2026-05-01, P-2,  false, CONTRARY
                    P-1,  2026-05-01, P-2,  true,  CONTRARY
                    P-1,  2026-05-01, CISO, false, MET
                    P-1,  2026-03-01, CISO, false, MET
                    P-1,  2026-02-28, CISO, false, OPEN
                    P-1,  2026-02-28, CISO, true,  CONTRARY
                    P-1,  2026-08-31, CISO, true,  MET
                    P-1,  2026-09-01, CISO, true,  CONTRARY
                    P-2,  2026-05-01, CISO, false, OPEN
                    P-2,  2026-05-01, CISO, true,  CONTRARY
                    CISO, 2026-05-01, CISO, false, MET
                    CISO, 2026-05-01, P-1,  false, MET
                    CISO, 2026-05-01, P-2,  true,  CONTRARY
                    CIO,  2026-05-01, CISO, true,  CONTRARY
                    """)
    void should_follow_the_table_when_everybody_is_known(
            String decidedBy, String day, String named, boolean complete, Truth expected) {
        assertThat(truth(Presence.KNOWN, decidedBy, day, named, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, OPEN
                    UNKNOWN, true,  OPEN
                    ABSENT,  false, OPEN
                    ABSENT,  true,  OPEN
                    """)
    void should_follow_the_table_when_nobody_is_named(Presence presence, boolean complete, Truth expected) {
        assertThat(truth(presence, "P-1", "2026-05-01", "CISO", complete)).isEqualTo(expected);
    }
}
