package org.isms4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.isms4j.model.vocabulary.RecordTypes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java code in the READMEs and in docs/ compiles as it stands. */
class DocumentedCodeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path classes;

    record Snippet(Path page, int number, String code) {
        @Override
        public String toString() {
            return page.getFileName() + " block " + number;
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> readMes = Stream.of(ROOT.resolve("README.md"), ROOT.resolve("conformance/README.md"));
            for (Path page : Stream.concat(readMes, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                snippets.addAll(snippets(page));
            }
        }
        return snippets;
    }

    private static List<Snippet> snippets(Path page) throws IOException {
        String[] parts = Files.readString(page).split("```java\n", -1);
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            snippets.add(new Snippet(page, i, parts[i].substring(0, parts[i].indexOf("```"))));
        }
        return snippets;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void should_compile_when_documented(Snippet snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--release",
                "17");

        boolean compiled = compiler.getTask(null, null, problems, options, null, List.of(source(snippet)))
                .call();

        assertThat(compiled).as("%s%n%s", snippet, problems.getDiagnostics()).isTrue();
    }

    static List<Snippet> snippetsOfTheTestkit() throws IOException {
        return snippets(ROOT.resolve("docs/testkit.md"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippetsOfTheTestkit")
    void should_hold_when_documented_with_assertions(Snippet snippet) throws Exception {
        should_compile_when_documented(snippet);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method run = loader.loadClass("Documented").getDeclaredMethod("run");
            run.setAccessible(true);
            assertThatCode(() -> run.invoke(null)).doesNotThrowAnyException();
        }
    }

    private static JavaFileObject source(Snippet snippet) {
        String imports = Stream.concat(
                        Stream.of(
                                "java.nio.file.*",
                                "java.time.*",
                                "java.util.*",
                                "org.isms4j.engine.*",
                                "org.isms4j.engine.check.*",
                                "org.isms4j.evidence.*",
                                "org.isms4j.model.record.*",
                                "org.isms4j.model.report.*",
                                "org.isms4j.model.snapshot.*",
                                "org.isms4j.testkit.*",
                                "org.isms4j.testkit.edit.*",
                                "org.isms4j.testkit.generate.*",
                                "org.isms4j.testkit.vector.*"),
                        RecordTypes.all().stream()
                                .map(type -> type.recordClass().getName()))
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        String statics = Stream.of(
                        "engine.check.Verbs",
                        "engine.check.Terms",
                        "engine.check.Examinations",
                        "testkit.assertion.IsmsAssertions")
                .map(name -> "import static org.isms4j." + name + ".*;\n")
                .collect(Collectors.joining());
        String text = imports + statics + "class Documented { static void run() throws Exception {\n" + snippet.code
                + "\n} }\n";
        return new SimpleJavaFileObject(URI.create("string:///Documented.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
