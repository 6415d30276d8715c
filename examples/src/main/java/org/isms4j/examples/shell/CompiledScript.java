package org.isms4j.examples.shell;

import java.util.List;
import java.util.Optional;

/**
 * A script as class files and the calls that carry it out. Immutable.
 *
 * @param snippets the snippets in the order of the script
 */
record CompiledScript(List<Snippet> snippets) {

    CompiledScript {
        snippets = List.copyOf(snippets);
    }

    /**
     * One snippet of a script.
     *
     * @param line line of the script on which it begins, from 1
     * @param source its text
     * @param expression whether it is an expression, so that it can be the exit status of the script
     * @param steps what carries it out, in order
     */
    record Snippet(int line, String source, boolean expression, List<Step> steps) {

        Snippet {
            steps = List.copyOf(steps);
        }
    }

    /** Something that carries a snippet out. */
    sealed interface Step permits Load, Call {}

    /**
     * Makes a class known.
     *
     * @param className its binary name
     * @param classFile its class file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Load(String className, byte[] classFile) implements Step {}

    /**
     * Calls a static method without parameters.
     *
     * @param className binary name of its class
     * @param methodName its name
     */
    record Call(String className, String methodName) implements Step {}

    /**
     * Returns the snippet that brought a class.
     *
     * @param className binary name of a class
     * @return the snippet, empty where the class comes from elsewhere
     */
    Optional<Snippet> snippetOf(String className) {
        return snippets.stream()
                .filter(snippet -> snippet.steps().stream()
                        .anyMatch(step ->
                                step instanceof Load load && load.className().equals(className)))
                .findFirst();
    }
}
