package org.isms4j.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data beside the repository, or where {@code -Disms4j.shared.data=PATH} says; not part of it. */
public final class SharedData {

    private static final Path FOLDER = Path.of(System.getProperty("isms4j.shared.data", "../../shared/data"));

    private SharedData() {}

    /** Returns the path of data; skips the test, with a message, where there are none. */
    public static Path assumed(String path) {
        Path data = FOLDER.resolve(path);
        assumeTrue(Files.exists(data), () -> "skipped: no data at " + data);
        return data;
    }
}
