package org.isms4j.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.examples.shell.CompiledScript.Call;
import org.isms4j.examples.shell.CompiledScript.Load;
import org.isms4j.examples.shell.CompiledScript.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptCacheTest {

    @TempDir
    private Path folder;

    @Test
    void should_find_what_was_kept_when_the_key_is_the_same() {
        ScriptCache cache = new ScriptCache(folder.resolve("cache"));
        cache.keep(
                "key",
                new CompiledScript(List.of(new Snippet(
                        3, "f(\u00e4)", true, List.of(new Load("A", new byte[] {1, 2}), new Call("A", "do_it$"))))));

        Snippet found = cache.find("key").orElseThrow().snippets().get(0);

        assertThat(found.line()).isEqualTo(3);
        assertThat(found.source()).isEqualTo("f(\u00e4)");
        assertThat(found.expression()).isTrue();
        assertThat(((Load) found.steps().get(0)).classFile()).containsExactly(1, 2);
        assertThat(found.steps().get(1)).isEqualTo(new Call("A", "do_it$"));
    }

    @Test
    void should_find_nothing_when_nothing_was_kept() {
        assertThat(new ScriptCache(folder).find("key")).isEmpty();
    }

    @Test
    void should_have_other_keys_when_script_or_class_path_differ() {
        ScriptText imports = new ScriptText("imports.jsh", "");
        String key = ScriptCache.key("a.jar", imports, new ScriptText("a.jsh", "1"));

        assertThat(ScriptCache.key("a.jar", imports, new ScriptText("b.jsh", "1")))
                .isEqualTo(key);
        assertThat(ScriptCache.key("a.jar", imports, new ScriptText("a.jsh", "2")))
                .isNotEqualTo(key);
        assertThat(ScriptCache.key("b.jar", imports, new ScriptText("a.jsh", "1")))
                .isNotEqualTo(key);
    }

    @Test
    void should_give_the_same_status_when_a_script_runs_from_the_cache() throws IOException {
        Path script = Files.writeString(folder.resolve("script.jsh"), "int f() { return 5; }\nf()");
        Optional<Path> cache = Optional.of(folder.resolve("cache"));

        assertThat(ScriptRunner.run(script, cache, System.err)).isEqualTo(5);
        assertThat(files(cache.get())).hasSize(1);
        assertThat(ScriptRunner.run(script, cache, System.err)).isEqualTo(5);
    }

    @Test
    void should_compile_again_when_a_kept_file_is_damaged() throws IOException {
        Path script = Files.writeString(folder.resolve("script.jsh"), "6");
        Path cache = folder.resolve("cache");
        ScriptRunner.run(script, Optional.of(cache), System.err);
        Files.write(files(cache).get(0), new byte[] {0, 0, 0, 9, 1});

        assertThat(ScriptRunner.run(script, Optional.of(cache), new PrintStream(System.err)))
                .isEqualTo(6);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
