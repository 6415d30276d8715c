package org.isms4j.examples.shell;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script as it was written, with its name for messages. Immutable.
 *
 * @param name name of the script
 * @param text its text
 */
record ScriptText(String name, String text) {

    private static final Pattern BLANK = Pattern.compile("(?:\\s|//.*|/\\*(?s:.*?)\\*/)*+");
    private static final int SHOWN_LINES = 12;

    int length() {
        return text.length();
    }

    String from(int index) {
        return text.substring(index);
    }

    int indexOf(String source, int from) {
        return Math.max(text.indexOf(source, from), from);
    }

    /** Returns the index of the first code from an index on, behind white space and comments. */
    int skipBlank(int index) {
        Matcher blank = BLANK.matcher(text).region(index, text.length());
        return blank.lookingAt() ? blank.end() : index;
    }

    /** Returns the line on which a character stands, from 1. */
    int line(int index) {
        return 1
                + (int) text.substring(0, Math.min(index, text.length()))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    /** Returns the failure of a snippet: its place, a message and the snippet. */
    ScriptFailure failure(int line, String message, String source) {
        return failure(line, message, source, "");
    }

    /** Returns the failure of a snippet: its place, a message, the snippet and where it failed. */
    ScriptFailure failure(int line, String message, String source, String trace) {
        String[] lines = source.strip().split("\\R", -1);
        String excerpt = Arrays.stream(lines)
                .limit(SHOWN_LINES)
                .map(each -> "\n    " + each)
                .collect(Collectors.joining("", "", lines.length > SHOWN_LINES ? "\n    ..." : ""));
        return new ScriptFailure(ExitStatus.SCRIPT_FAILURE, name + ":" + line + ": " + message + excerpt + trace);
    }
}
