package org.isms4j.testkit.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that tests generate: compared byte by byte, written anew with {@code -Dupdate.docs=true}. */
public final class GeneratedFiles {

    private static final String UPDATE = "update.docs";

    private GeneratedFiles() {}

    /** Compares a file, named from the root of the repository, with what it has to be. */
    public static void assertUpToDate(String file, String expected) {
        Path path = root().resolve(file);
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, expected);
            }
            String actual = Files.exists(path) ? Files.readString(path) : "";
            assertThat(actual)
                    .as("%s is out of date; run the test with -D%s=true", file, UPDATE)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the repository. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isms-testkit"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
