package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isms4j.model.vocabulary.RecordTypes;
import org.junit.jupiter.api.Test;

class RecordReferenceTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("\\(#([a-z0-9]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^### (\\w+)$", Pattern.MULTILINE);

    private final String page = RecordReference.markdown();

    @Test
    void should_show_examples_that_are_read_without_problems_and_are_canonical() {
        List<String> examples =
                EXAMPLE.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(examples).hasSize(1);
        LoadResult loaded = RecordFiles.parse("records.md", examples.get(0));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.records()).hasSize(2);
        loaded.records().forEach(record -> assertThat(examples.get(0)).contains(RecordFiles.toJson(record) + "\n"));
    }

    @Test
    void should_describe_every_record_type_once() {
        List<String> headings =
                HEADING.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(headings)
                .containsExactlyInAnyOrderElementsOf(
                        RecordTypes.all().stream().map(type -> type.name()).toList());
    }

    @Test
    void should_have_no_dead_links() {
        List<String> anchors = RecordTypes.all().stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(ANCHOR.matcher(page).results().map(match -> match.group(1)).distinct())
                .isSubsetOf(anchors);
    }

    @Test
    void should_tell_all_about_an_attribute() {
        assertThat(page)
                .contains("| `owner` | reference | one | [Person](#person), [Role](#role) |  | risk owner |")
                .contains("| `closedOn` | date | one |  | event | day from which the risk no longer exists |")
                .contains("| `properties` | `confidentiality`, `integrity`, `availability` | many |")
                .contains(
                        "In force from `identifiedOn` on. Ends on `closedOn`. `supersedes` names the record it replaces.");
    }

    @Test
    void should_tell_who_cites_a_type() {
        assertThat(page)
                .containsPattern(
                        "Cited by [^\n]*\\[CompletenessDeclaration\\]\\(#completenessdeclaration\\) \\(`declaredBy`\\)");
    }
}
