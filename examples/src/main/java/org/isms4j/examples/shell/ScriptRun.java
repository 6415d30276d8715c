package org.isms4j.examples.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.spi.SPIResolutionException;
import org.isms4j.evidence.UnusableRecordsException;
import org.isms4j.examples.shell.CompiledScript.Call;
import org.isms4j.examples.shell.CompiledScript.Load;
import org.isms4j.examples.shell.CompiledScript.Snippet;
import org.isms4j.examples.shell.CompiledScript.Step;
import org.jspecify.annotations.Nullable;

/** Runs one compiled script once, in this virtual machine and in the calling thread. */
final class ScriptRun {

    private static final int GREATEST_STATUS = 255;
    private static final int MOST_FRAMES = 10;

    private final ScriptText script;
    private final CompiledScript compiled;
    private final SnippetLoader loader = new SnippetLoader();

    ScriptRun(ScriptText script, CompiledScript compiled) {
        this.script = script;
        this.compiled = compiled;
    }

    /**
     * Runs the snippets in order.
     *
     * @return the value of the last snippet if that is an expression of type {@code int}, otherwise 0
     * @throws ScriptFailure if a snippet throws
     */
    int run() throws ScriptFailure {
        Object value = null;
        for (Snippet snippet : compiled.snippets()) {
            value = null;
            for (Step step : snippet.steps()) {
                value = carryOut(snippet, step);
            }
            value = snippet.expression() ? value : null;
        }
        return value instanceof Integer status ? checked(status) : 0;
    }

    private @Nullable Object carryOut(Snippet snippet, Step step) throws ScriptFailure {
        if (step instanceof Load load) {
            loader.add(load);
            return null;
        }
        Call call = (Call) step;
        try {
            Method method = loader.loadClass(call.className()).getDeclaredMethod(call.methodName());
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw failure(snippet, e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A compiled script must have " + call, e);
        }
    }

    private int checked(int status) throws ScriptFailure {
        if (status < 0 || status > GREATEST_STATUS) {
            Snippet last = compiled.snippets().get(compiled.snippets().size() - 1);
            throw script.failure(last.line(), "an exit status must be 0 to 255: " + status, last.source());
        }
        return status;
    }

    private ScriptFailure failure(Snippet snippet, Throwable thrown) {
        if (thrown instanceof UnusableInputException || thrown instanceof UnusableRecordsException) {
            return new ScriptFailure(ExitStatus.UNUSABLE_INPUT, String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof SPIResolutionException) {
            return script.failure(snippet.line(), "uses what the script defines only below", snippet.source());
        }
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root == thrown ? thrown.toString() : thrown + ", caused by " + root;
        return script.failure(snippet.line(), message, snippet.source(), trace(root));
    }

    /** Where it was thrown, from the innermost call out to the snippet. */
    private String trace(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("jdk.internal.reflect."))
                .limit(MOST_FRAMES)
                .map(frame -> "\n  at " + place(frame))
                .collect(Collectors.joining());
    }

    private String place(StackTraceElement frame) {
        Optional<Snippet> snippet = compiled.snippetOf(frame.getClassName());
        if (snippet.isEmpty()) {
            return frame.toString();
        }
        String method = frame.getMethodName().endsWith("$") ? "" : " in " + frame.getMethodName();
        return script.name() + method + ", snippet at line " + snippet.get().line();
    }
}
