package org.isms4j.engine.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyAudienceTest {

    private static final PolicyVersion POLICY =
            Given.a(PolicyVersion.TYPE, "P-1").build();

    private static CustomAnswer answer(String... groups) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(POLICY);
        records.add(Given.a(ScopeVersion.TYPE, "S-1")
                .with(ScopeVersion.UNITS, "Harbour")
                .build());
        records.add(Given.a(ScopeVersion.TYPE, "S-2")
                .to(ScopeVersion.SUPERSEDES, "S-1")
                .with(ScopeVersion.UNITS, "Office", "Yard")
                .build());
        for (String group : groups) {
            records.add(Given.a(PolicyCommunication.TYPE, "C-" + records.size())
                    .to(PolicyCommunication.POLICY, "P-1")
                    .with(PolicyCommunication.GROUPS, group)
                    .build());
        }
        return PolicyAudience.reachesEveryUnit(POLICY, IsmsSnapshot.of(records));
    }

    @Test
    void should_be_met_when_no_group_is_named_like_a_unit() {
        CustomAnswer expected = CustomAnswer.met("groups are not named like the units of the scope");

        assertThat(answer()).isEqualTo(expected);
        assertThat(answer("all staff")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"' office', YARD", "yard, Office"})
    void should_be_met_when_every_unit_of_the_current_scope_was_reached(String one, String other) {
        assertThat(answer(one, other)).isEqualTo(CustomAnswer.met("every unit of the scope was reached"));
    }

    @Test
    void should_be_unmet_when_only_some_units_were_reached() {
        assertThat(answer("Office")).isEqualTo(CustomAnswer.unmet("nothing shows that it reached Yard"));
    }
}
