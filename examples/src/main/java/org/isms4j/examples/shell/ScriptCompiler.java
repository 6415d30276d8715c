package org.isms4j.examples.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Compiles one script snippet by snippet, as the prompt of JShell would, and runs none of them. */
final class ScriptCompiler {

    private static final Pattern TOOL_COMMAND = Pattern.compile("\\s*/[a-z!?]");

    private final StepRecorder recorder = new StepRecorder();
    private final List<CompiledScript.Snippet> compiled = new ArrayList<>();

    private ScriptCompiler() {}

    /**
     * Compiles a script.
     *
     * @param classPath class path of the script
     * @param imports snippets that come before it
     * @param script the script
     * @return the script as class files
     * @throws ScriptFailure if something of it cannot be compiled
     */
    static CompiledScript compile(String classPath, ScriptText imports, ScriptText script) throws ScriptFailure {
        ScriptCompiler compiler = new ScriptCompiler();
        try (JShell shell = JShell.builder()
                .executionEngine(compiler.recording(), Map.of())
                .compilerOptions("-proc:none")
                .build()) {
            for (String entry : classPath.split(File.pathSeparator, -1)) {
                shell.addToClasspath(entry);
            }
            compiler.compile(shell, imports);
            compiler.compile(shell, script);
            refuseUndefined(shell, script);
        }
        return new CompiledScript(compiler.compiled);
    }

    private void compile(JShell shell, ScriptText script) throws ScriptFailure {
        int at = 0;
        CompletionInfo part = shell.sourceCodeAnalysis().analyzeCompletion(script.text());
        while (part.completeness() != Completeness.EMPTY) {
            int start = script.skipBlank(at);
            if (part.completeness() == Completeness.DEFINITELY_INCOMPLETE
                    || part.completeness() == Completeness.CONSIDERED_INCOMPLETE) {
                throw script.failure(script.line(start), "the script ends within this snippet", script.from(start));
            }
            for (SnippetEvent event : shell.eval(part.source())) {
                if (event.causeSnippet() == null) {
                    add(shell, script, start, event);
                }
            }
            at = script.length() - part.remaining().length();
            part = shell.sourceCodeAnalysis().analyzeCompletion(script.from(at));
        }
    }

    private void add(JShell shell, ScriptText script, int start, SnippetEvent event) throws ScriptFailure {
        Snippet snippet = event.snippet();
        if (event.status() == Status.REJECTED) {
            refuse(shell, script, start, snippet);
        }
        compiled.add(new CompiledScript.Snippet(
                script.line(start),
                snippet.source().strip(),
                snippet.kind() == Snippet.Kind.EXPRESSION || snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND,
                recorder.take()));
    }

    private static void refuse(JShell shell, ScriptText script, int start, Snippet snippet) throws ScriptFailure {
        List<Diag> errors = shell.diagnostics(snippet).filter(Diag::isError).toList();
        String message = TOOL_COMMAND.matcher(snippet.source()).lookingAt()
                ? "commands of the jshell tool are no part of a script"
                : errors.stream().map(ScriptCompiler::message).collect(Collectors.joining("; "));
        int begin = script.indexOf(snippet.source(), start);
        long within = errors.isEmpty() ? 0 : Math.max(errors.get(0).getPosition(), 0);
        throw script.failure(script.line(begin + (int) within), message, snippet.source());
    }

    /** The message of the compiler on one line, without the class that JShell puts around a snippet. */
    private static String message(Diag error) {
        String oneLine = error.getMessage(Locale.ENGLISH).strip().replaceAll("\\R\\s*", ", ");
        return oneLine.replaceAll(" {2,}", " ").replaceAll(", location: class ?$", "");
    }

    /** A snippet may come before those that it uses; at the end of the script they have to be there. */
    private static void refuseUndefined(JShell shell, ScriptText script) throws ScriptFailure {
        for (Snippet snippet : shell.snippets().toList()) {
            if (shell.status(snippet).isActive() && shell.status(snippet) != Status.VALID) {
                String names = snippet instanceof DeclarationSnippet declaration
                        ? shell.unresolvedDependencies(declaration).collect(Collectors.joining(", "))
                        : "";
                int start = script.skipBlank(script.indexOf(snippet.source(), 0));
                throw script.failure(script.line(start), "the script never defines " + names, snippet.source());
            }
        }
    }

    private ExecutionControlProvider recording() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "recording";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
                return recorder;
            }
        };
    }
}
