package org.isms4j.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs a JShell script as a program. Other than the {@code jshell} tool it never goes on after a mistake, and its exit
 * status is that of the script:
 *
 * <ul>
 *   <li>The last snippet, if it is an expression of type {@code int}, gives the exit status; otherwise it is 0.
 *       {@code System.exit} works as in any program.
 *   <li>The script is compiled before any of it runs. A mistake that the compiler finds, and an exception at run time,
 *       end it with {@link ExitStatus#SCRIPT_FAILURE} and a message with place and snippet.
 *   <li>Arguments or records that cannot be used ({@link Arguments}, {@code LoadResult.orThrow()}) end it with
 *       {@link ExitStatus#UNUSABLE_INPUT} and a message.
 * </ul>
 *
 * <p>The file {@code imports.jsh} beside this class is imported into every script. Commands of the tool, such as
 * {@code /open}, are no part of the language and are refused.
 */
public final class ScriptRunner {

    private static final String IMPORTS = "imports.jsh";

    private ScriptRunner() {}

    /**
     * Runs a script and ends the virtual machine with its exit status.
     *
     * @param arguments the path of the script, which is also looked for in the folder of the system property
     *     {@code isms.home}; compiled scripts are kept in the folder of the system property {@code isms.cache}, if
     *     there is one
     */
    public static void main(String[] arguments) {
        int status;
        try {
            Optional<Path> cache =
                    Optional.ofNullable(System.getProperty("isms.cache")).map(Path::of);
            status = run(Arguments.existing(arguments[0]), cache, System.err);
        } catch (Throwable e) {
            // Without this the status would be 1, which stands for an answer.
            e.printStackTrace();
            status = ExitStatus.SCRIPT_FAILURE;
        }
        System.exit(status);
    }

    /**
     * Runs a script in this virtual machine.
     *
     * @param script the script
     * @param cache folder in which compiled scripts are kept
     * @param messages receives the message of a script that does not get to its end
     * @return its exit status
     */
    public static int run(Path script, Optional<Path> cache, PrintStream messages) {
        try {
            ScriptText text = new ScriptText(String.valueOf(script.getFileName()), read(script));
            return new ScriptRun(text, compiled(text, cache.map(ScriptCache::new))).run();
        } catch (ScriptFailure e) {
            messages.println(e.getMessage());
            return e.exitStatus();
        }
    }

    private static CompiledScript compiled(ScriptText script, Optional<ScriptCache> cache) throws ScriptFailure {
        String classPath = System.getProperty("java.class.path");
        ScriptText imports = imports();
        String key = ScriptCache.key(classPath, imports, script);
        Optional<CompiledScript> kept = cache.flatMap(scripts -> scripts.find(key));
        if (kept.isPresent()) {
            return kept.get();
        }
        CompiledScript compiled = ScriptCompiler.compile(classPath, imports, script);
        cache.ifPresent(scripts -> scripts.keep(key, compiled));
        return compiled;
    }

    private static String read(Path script) throws ScriptFailure {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new ScriptFailure(ExitStatus.SCRIPT_FAILURE, "Script must be readable, in UTF-8: " + e);
        }
    }

    private static ScriptText imports() {
        try (InputStream in = ScriptRunner.class.getResourceAsStream(IMPORTS)) {
            if (in == null) {
                throw new IllegalStateException("Beside this class there must be " + IMPORTS);
            }
            return new ScriptText(IMPORTS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
