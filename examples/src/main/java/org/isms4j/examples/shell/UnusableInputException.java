package org.isms4j.examples.shell;

import java.util.List;
import java.util.stream.Collectors;

/** What a script was given cannot be used; ends the script with {@link ExitStatus#UNUSABLE_INPUT} and its message. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param reasons what is wrong, such as {@code loaded.problems()}; the message has each on a line of its own
     */
    public UnusableInputException(List<?> reasons) {
        super(reasons.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }
}
