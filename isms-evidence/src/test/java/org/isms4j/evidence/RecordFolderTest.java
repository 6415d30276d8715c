package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {

    @TempDir
    Path temporary;

    @Test
    void should_read_all_record_files_in_the_order_of_their_names() throws IOException {
        person("records/b.jsonl", "P-2");
        person("records/a/z.jsonl", "P-1");
        person("records/c/deep/er/x.jsonl", "P-3");
        person("records/ignored.json", "P-4");
        person("records/ignored.jsonl.bak", "P-5");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1", "P-2", "P-3");
    }

    @Test
    void should_name_files_by_their_path_within_the_folder() throws IOException {
        person("records/b.jsonl", "P-1");
        person("records/a/x.jsonl", "P-1");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("b.jsonl:1: Person P-1, attribute 'id': must be unique; a/x.jsonl:1 has it too, and the"
                        + " first one counts");
    }

    @Test
    void should_read_a_single_file_whatever_its_name() throws IOException {
        person("people.txt", "P-1");

        LoadResult loaded = RecordFiles.read(temporary.resolve("people.txt"));

        assertThat(loaded.orThrow().size()).isEqualTo(1);
    }

    @Test
    void should_report_a_path_when_nothing_is_there() {
        Path missing = temporary.resolve("missing");

        LoadResult loaded = RecordFiles.read(missing);

        assertThat(loaded.problems())
                .singleElement()
                .hasToString(missing + ": must be a file or a folder; there is none of that name");
        assertThat(loaded.problems().get(0).line()).isZero();
    }

    @Test
    void should_report_a_folder_when_it_has_no_record_file() throws IOException {
        person("records/people.json", "P-1");
        Path folder = temporary.resolve("records");

        LoadResult loaded = RecordFiles.read(folder);

        assertThat(loaded.problems())
                .singleElement()
                .hasToString(folder + ": must have a file whose name ends with .jsonl");
    }

    @Test
    void should_not_follow_links_when_they_lead_out_of_the_folder() throws IOException {
        person("outside/people.jsonl", "P-9");
        person("records/people.jsonl", "P-1");
        link("records/file.jsonl", "outside/people.jsonl");
        link("records/folder", "outside");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "file.jsonl: must lie in the folder; the symbolic link leads out of it",
                        "folder: must lie in the folder; the symbolic link leads out of it"));
        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1");
    }

    @Test
    void should_read_everything_once_when_links_stay_in_the_folder_or_run_in_circles() throws IOException {
        person("records/a/people.jsonl", "P-1");
        link("records/b.jsonl", "records/a/people.jsonl");
        link("records/a/circle", "records");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.records()).hasSize(1);
    }

    @Test
    void should_report_a_link_when_it_leads_nowhere() throws IOException {
        person("records/people.jsonl", "P-1");
        link("records/gone.jsonl", "nowhere");
        link("records/gone.txt", "nowhere");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("gone.jsonl: must be readable; there is no such file");
    }

    @Test
    void should_read_a_folder_when_it_is_given_by_a_link() throws IOException {
        person("records/people.jsonl", "P-1");
        link("link", "records");

        LoadResult loaded = RecordFiles.read(temporary.resolve("link"));

        assertThat(loaded.orThrow().size()).isEqualTo(1);
    }

    @Test
    void should_read_folders_as_folders_when_their_names_end_like_files() throws IOException {
        person("records/all.jsonl/people.jsonl", "P-1");

        LoadResult loaded = RecordFiles.read(temporary.resolve("records"));

        assertThat(loaded.orThrow().size()).isEqualTo(1);
    }

    private void person(String file, String id) throws IOException {
        Path path = temporary.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"type\":\"Person\",\"id\":\"" + id + "\"}\n");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(temporary.resolve(name), temporary.resolve(target));
    }
}
