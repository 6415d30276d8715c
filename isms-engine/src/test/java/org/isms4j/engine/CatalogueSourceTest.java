package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.standard.ItemId;
import org.junit.jupiter.api.Test;

/** The checks against the requirement catalogue they were made from, where that is at hand. */
class CatalogueSourceTest {

    private static final Path FILE = Path.of(System.getProperty(
                    "isms4j.shared", Path.of("..", "..", "shared", "standard").toString()))
            .resolve("clauses.json");

    private static final Pattern CHECK =
            Pattern.compile("\\{\\s*\"id\": \"([\\d.]+-\\d+)\",\\s*\"items\": \\[(.*?)].*?\\n {3,4}}", Pattern.DOTALL);

    /** Items that the source leaves to checks of good practice only; decision 6 says why they stand here. */
    private static final Map<String, List<String>> DEPARTURES = Map.of("5.1-06", List.of("b", "d", "e", "f", "h"));

    private record Source(String id, List<String> items, String text) {
        String field(String name) {
            Matcher matcher = Pattern.compile("\"" + name + "\": \"(.*?)\"").matcher(text);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** The checks of the source for the subclauses that have checks here, by id. */
    private static Map<String, Source> source() throws IOException {
        assumeTrue(Files.exists(FILE), () -> "the catalogue is not at hand: " + FILE.toAbsolutePath());
        List<String> clauses = checks().values().stream()
                .map(check -> check.clause().value())
                .distinct()
                .toList();
        Map<String, Source> found = new TreeMap<>();
        Matcher matcher = CHECK.matcher(Files.readString(FILE));
        while (matcher.find()) {
            String id = matcher.group(1);
            if (clauses.contains(id.substring(0, id.lastIndexOf('-')))) {
                List<String> items = Pattern.compile("\"(.*?)\"")
                        .matcher(matcher.group(2))
                        .results()
                        .map(item -> item.group(1))
                        .toList();
                found.put(id, new Source(id, items, matcher.group()));
            }
        }
        return found;
    }

    private static Map<String, Check> checks() {
        Map<String, Check> checks = new TreeMap<>();
        IsmsEngine.iso27001().catalogue().checks().forEach(check -> checks.put(check.id(), check));
        return checks;
    }

    private static Check check(String id) {
        return Objects.requireNonNull(checks().get(id));
    }

    @Test
    void should_have_the_same_ids_when_compared_with_the_source() throws IOException {
        assertThat(checks().keySet()).isEqualTo(new TreeSet<>(source().keySet()));
    }

    @Test
    void should_examine_the_same_items_when_compared_with_the_source() throws IOException {
        assertThat(source().values())
                .allSatisfy(source -> assertThat(
                                check(source.id()).items().stream().map(ItemId::letter))
                        .as(source.id())
                        .containsExactlyInAnyOrderElementsOf(DEPARTURES.getOrDefault(source.id(), source.items())));
    }

    @Test
    void should_have_the_same_basis_when_compared_with_the_source() throws IOException {
        assertThat(source().values())
                .allSatisfy(source -> assertThat(check(source.id()).basis().label())
                        .as(source.id())
                        .isEqualTo(source.field("basis")));
    }

    @Test
    void should_demand_records_for_the_same_checks_when_compared_with_the_source() throws IOException {
        assertThat(source().values())
                .allSatisfy(source -> assertThat(check(source.id()).recordDemanded())
                        .as(source.id())
                        .isEqualTo(
                                !source.field("absent_record_means").contains("no documented information is demanded")
                                        && !source.id().startsWith("10.1-")));
    }

    /** "Vacuous" in the source is a rule here that may end not applicable; anything else must not. */
    @Test
    void should_mean_the_same_by_nothing_to_look_at_when_compared_with_the_source() throws IOException {
        assertThat(source().values()).allSatisfy(source -> {
            boolean mayBeVacuous = check(source.id()).whenEmpty() != WhenEmpty.NOT_DEMONSTRATED;

            assertThat(source.field("empty_population").startsWith("not demonstrated") && mayBeVacuous)
                    .as(source.id())
                    .isFalse();
        });
    }
}
