package org.isms4j.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Finding;

/** Texts that are read in review, like those of the testkit: write them with {@code -Dupdate.docs=true} and read them. */
final class Golden {

    private static final Path FOLDER = root().resolve("isms-engine/src/test/resources/golden");

    private Golden() {}

    /** The root of the source tree, wherever in it the tests run. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isms-engine"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static void assertText(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).as("golden file %s", name).isEqualTo(Files.readString(file));
    }

    /** All that a result says. */
    static String told(String name, Check check, List<? extends IsmsRecord> records) {
        CheckResult result = Trial.result(check, Trial.TODAY, records.toArray(new IsmsRecord[0]));
        return "## " + name + "\n\n" + result.explain()
                + "\nuntil " + result.validUntil().map(Object::toString).orElse("ever")
                + "\nsummary " + result.summary().orElse("none") + "; assumptions " + result.assumptions()
                + "\ncounts " + result.counts() + "; reasons " + result.reasons() + "\n"
                + result.findings().stream().map(Golden::told).collect(Collectors.joining())
                + result.openPoints().stream().map(Golden::told).collect(Collectors.joining())
                + "\n";
    }

    private static String told(Finding finding) {
        assertThat(finding.explain().text()).endsWith(": " + finding.reason().label());
        return finding.grade().label() + " " + finding.id() + " by " + finding.rule() + ": " + finding.message() + "\n"
                + finding.explain() + "\n";
    }
}
