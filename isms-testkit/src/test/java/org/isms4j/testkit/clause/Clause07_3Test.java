package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;
import static org.isms4j.testkit.clause.People.leaver;
import static org.isms4j.testkit.clause.People.person;

import java.time.Period;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.AwarenessRecord;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.3: several partial records, newcomers, leavers, a new policy, people from before the rule. */
class Clause07_3Test {

    private static final IntervalDeclaration RULE = IntervalDeclaration.builder()
            .id(id("RULE"))
            .key("onboarding")
            .interval(Period.ofDays(30))
            .from(day("2026-03-01"))
            .build();

    private static AwarenessRecord.Builder aware(String id, String given) {
        return AwarenessRecord.builder().id(id(id)).person(id("ADA")).givenOn(day(given));
    }

    private static AwarenessRecord ofEverything(String given) {
        return aware("ALL-" + given, given)
                .coversPolicy(true)
                .coversContribution(true)
                .coversImplications(true)
                .build();
    }

    private static PolicyVersion policy(String id, String from) {
        return PolicyVersion.builder()
                .id(id(id))
                .kind(PolicyKind.INFORMATION_SECURITY)
                .inForceFrom(day(from))
                .build();
    }

    @Test
    void should_conform_when_two_records_together_cover_everything() {
        AwarenessRecord one = aware("ONE", "2026-02-01")
                .coversPolicy(true)
                .coversContribution(true)
                .build();
        AwarenessRecord other =
                aware("OTHER", "2026-06-01").coversImplications(true).build();

        assertThat(all("7.3-01", person("ADA", "2020-01-01"), one, other).status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_open_when_it_is_not_said_what_was_covered() {
        AwarenessRecord session = aware("SESSION", "2026-06-01").build();

        assertThat(all("7.3-01", person("ADA", "2020-01-01"), session).status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_find_people_when_their_last_session_is_too_old() {
        assertThat(all("7.3-01", person("ADA", "2020-01-01"), ofEverything("2024-06-01"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("7.3-01", person("ADA", "2020-01-01"), ofEverything("2024-06-01"))
                        .status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_not_be_demonstrated_when_nobody_recorded_anything() {
        assertThat(all("7.3-01", person("ADA", "2020-01-01")).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_leave_time_to_newcomers_and_never_judge_leavers() {
        assertThat(all("7.3-01", person("ADA", "2026-10-20")).status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
        assertThat(all("7.3-01", leaver("ADA", "2020-01-01", "2026-10-20"), ofEverything("2024-06-01"))
                        .findings())
                .isEmpty();
    }

    @Test
    void should_find_people_when_they_only_know_the_policy_before() {
        AwarenessRecord old =
                aware("OLD", "2025-06-01").policy(id("P1")).coversPolicy(true).build();
        PolicyVersion before = policy("P1", "2025-01-01");
        PolicyVersion now = policy("P2", "2026-06-01").withSupersedes(id("P1"));

        assertThat(all("7.3-02", person("ADA", "2020-01-01"), before, now, old).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_wait_when_the_new_policy_is_still_fresh() {
        assertThat(all("7.3-02", person("ADA", "2020-01-01"), policy("P2", "2026-10-01"))
                        .status())
                .isEqualTo(ConformityStatus.NOT_YET_DUE);
    }

    @Test
    void should_accept_a_session_that_names_no_policy_when_it_came_after_it() {
        assertThat(all("7.3-02", person("ADA", "2020-01-01"), policy("P2", "2026-06-01"), ofEverything("2026-07-01"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_not_ask_those_who_joined_after_the_policy() {
        assertThat(all("7.3-02", person("ADA", "2026-07-01"), policy("P2", "2026-06-01"))
                        .status())
                .isEqualTo(ConformityStatus.NOT_APPLICABLE);
    }

    @Test
    void should_count_only_those_who_joined_under_the_rule() {
        assertThat(all("7.3-03", RULE, person("ADA", "2026-01-15")).status())
                .isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(all("7.3-03", RULE, person("ADA", "2026-04-01"), ofEverything("2026-07-01"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("7.3-03", RULE, person("ADA", "2026-04-01"), ofEverything("2026-04-10"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }
}
