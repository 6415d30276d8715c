package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the generated pages of the repository in step with the descriptions of the record types. */
class DocumentsTest {

    private static final String UPDATE = "update.docs";

    enum Document {
        REFERENCE("docs/records.md") {
            @Override
            String text() {
                return RecordReference.markdown();
            }
        },
        SCHEMA("docs/schema/isms-records.schema.json") {
            @Override
            String text() {
                return RecordSchemas.jsonSchema();
            }
        };

        private final String path;

        Document(String path) {
            this.path = path;
        }

        abstract String text();
    }

    @ParameterizedTest
    @EnumSource
    void should_be_up_to_date(Document document) throws IOException {
        Path file = repository().resolve(document.path);
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.text());
        }

        String current = Files.exists(file) ? Files.readString(file) : "";

        assertThat(current.equals(document.text()))
                .as(
                        "%s is out of date; run: mvn -Dfast -pl isms-model,isms-evidence test -Dtest=DocumentsTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        document.path, UPDATE)
                .isTrue();
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isms-evidence"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
