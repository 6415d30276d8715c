package org.isms4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ItemResult;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.testkit.generate.RandomRecords;

/** Law L9: rolled up by item, by clause or at once, the status is the same. */
class RollUpLawTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final IsmsEngine ENGINE = IsmsEngine.builder()
            .policy(EvaluationPolicy.standard().withEscalation(false))
            .build();

    private static ConformityStatus worst(Stream<ConformityStatus> statuses) {
        return ConformityStatus.worst(statuses.toList());
    }

    private static Stream<ClauseResult> examined(ConformityReport report) {
        return report.subclauses().stream()
                .filter(clause -> clause.checks().stream().anyMatch(CheckResult::movesStatus));
    }

    private static Stream<ConformityStatus> moving(Collection<CheckResult> checks) {
        return checks.stream().filter(CheckResult::movesStatus).map(CheckResult::status);
    }

    private static boolean mayBeNotApplicable(ClauseId clause) {
        return List.of("6.3", "10.2").contains(clause.value());
    }

    @Property(seed = "91", tries = 300, shrinking = ShrinkingMode.OFF)
    void should_be_the_worst_of_its_items_when_a_subclause_is_rolled_up(@ForAll @LongRange(min = 0) long seed) {
        ConformityReport report = ENGINE.evaluate(RandomRecords.of(seed), AS_OF);

        assertThat(examined(report)).allSatisfy(clause -> {
            ConformityStatus byChecks = worst(moving(clause.checks()));
            ConformityStatus byItems = worst(clause.items().stream().map(ItemResult::status));

            assertThat(byItems).as(clause.toString()).isEqualTo(byChecks);
            if (byChecks != ConformityStatus.NOT_APPLICABLE
                    || mayBeNotApplicable(clause.clause().id())) {
                assertThat(clause.status()).isEqualTo(byChecks);
            } else {
                assertThat(clause.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
            }
        });
    }

    @Property(seed = "92", tries = 100, shrinking = ShrinkingMode.OFF)
    void should_be_the_worst_of_all_parts_when_the_system_is_rolled_up(@ForAll @LongRange(min = 0) long seed) {
        ConformityReport report = ENGINE.evaluate(RandomRecords.of(seed), AS_OF);

        ConformityStatus bySubclauses = worst(report.subclauses().stream().map(ClauseResult::status));
        ConformityStatus byClauses = worst(report.clauses().stream().map(ClauseResult::status));

        assertThat(report.status()).isEqualTo(byClauses).isEqualTo(bySubclauses);
    }
}
