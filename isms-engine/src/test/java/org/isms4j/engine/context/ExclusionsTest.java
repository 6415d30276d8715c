package org.isms4j.engine.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;

class ExclusionsTest {

    private static final CustomAnswer LEFT_OUT = CustomAnswer.met("no record treats it as part of the ISMS");

    private static final ScopeExclusion EXCLUSION = Given.a(ScopeExclusion.TYPE, "E-1")
            .to(ScopeExclusion.SCOPE, "S-1")
            .with(ScopeExclusion.SUBJECT, "Old Yard")
            .build();

    private static CustomAnswer answer(ScopeExclusion exclusion, IsmsRecord... others) {
        List<IsmsRecord> records = new ArrayList<>(Arrays.asList(others));
        records.add(exclusion);
        return Exclusions.isLeftOutEverywhere(exclusion, IsmsSnapshot.of(records));
    }

    private static Given<Risk> risk(String id, String unit) {
        return Given.a(Risk.TYPE, id).with(Risk.UNITS, unit);
    }

    @Test
    void should_be_open_when_it_is_not_said_what_is_left_out() {
        assertThat(answer(Given.a(ScopeExclusion.TYPE, "E-1").build()))
                .isEqualTo(CustomAnswer.open("E-1 does not say what is left out"));
    }

    @Test
    void should_be_unmet_when_the_scope_names_it_in_any_of_its_lists() {
        List<Attribute<ScopeVersion, String>> lists =
                List.of(ScopeVersion.UNITS, ScopeVersion.LOCATIONS, ScopeVersion.ACTIVITIES, ScopeVersion.TECHNOLOGIES);

        assertThat(lists)
                .allSatisfy(list -> assertThat(answer(
                                EXCLUSION,
                                Given.a(ScopeVersion.TYPE, "S-1")
                                        .with(list, " old yard")
                                        .build()))
                        .isEqualTo(CustomAnswer.unmet("the scope itself names 'Old Yard' as part of it")));
    }

    @Test
    void should_be_met_when_scope_and_risks_are_about_something_else() {
        ScopeVersion scope = Given.a(ScopeVersion.TYPE, "S-1")
                .with(ScopeVersion.UNITS, "Yard")
                .build();

        assertThat(answer(EXCLUSION, scope, risk("R-1", "Yard").build())).isEqualTo(LEFT_OUT);
    }

    @Test
    void should_be_unmet_when_a_risk_is_open_that_is_about_it() {
        assertThat(answer(EXCLUSION, risk("R-1", "old yard").build()))
                .isEqualTo(CustomAnswer.unmet("R-1 is assessed for what is left out"));
    }

    @Test
    void should_be_met_when_the_risk_was_closed_or_replaced() {
        Risk closed = risk("R-1", "Old Yard").on(Risk.CLOSED_ON, "2026-01-10").build();
        Risk replaced = risk("R-2", "Old Yard").build();
        Risk later = risk("R-3", "Yard").to(Risk.SUPERSEDES, "R-2").build();

        assertThat(answer(EXCLUSION, closed, replaced, later)).isEqualTo(LEFT_OUT);
    }
}
