package org.isms4j.testkit.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares verdicts with those that an auditor wrote down before the engine was asked. */
class NarrativesTest {

    /** What a narrative leaves to other tests: processes and their interactions. */
    private static final String LEFT_OUT = "4.4";

    static List<String> names() {
        return Narrative.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void should_agree_with_the_auditor_when_the_records_say_what_he_saw(String name) {
        Narrative narrative = Narrative.of(name);
        ConformityReport report = IsmsEngine.iso27001().evaluate(narrative.records(), narrative.asOf());

        Map<String, String> statuses = statuses(report);

        assertThat(statuses)
                .as(() -> name + " differs" + explained(report, narrative.expected()))
                .isEqualTo(narrative.expected());
    }

    private static Map<String, String> statuses(ConformityReport report) {
        return report.subclauses().stream()
                .filter(clause -> !LEFT_OUT.equals(id(clause)))
                .collect(Collectors.toMap(NarrativesTest::id, NarrativesTest::word, (one, other) -> one, TreeMap::new));
    }

    private static String explained(ConformityReport report, Map<String, String> expected) {
        return report.subclauses().stream()
                .filter(clause -> !LEFT_OUT.equals(id(clause)))
                .filter(clause -> !word(clause).equals(expected.get(id(clause))))
                .map(clause -> "\n\n" + id(clause) + " expected " + expected.get(id(clause)) + "\n" + clause.explain())
                .collect(Collectors.joining());
    }

    private static String id(ClauseResult clause) {
        return clause.clause().id().toString();
    }

    private static String word(ClauseResult clause) {
        return clause.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
