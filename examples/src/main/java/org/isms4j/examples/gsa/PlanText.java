package org.isms4j.examples.gsa;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the free text of a corrective action plan states about its progress. Only the forms below are read, and only
 * where they fill the whole statement; anything else, such as a status for each of several items, stays unread.
 *
 * <ul>
 *   <li>"Status: ...": complete, in progress, or management's opinion that no action is required
 *   <li>"Completion Date: ...", "Planned completion date ...: ...", "Implementation date(s): ...": one day, precise to
 *       the day. Of a completed action it is the day of completion. Otherwise it is the day by which it is to be
 *       completed, since a plan has to name that day (2 CFR 200.511 c).
 *   <li>"Implementation date(s): Implemented as of ...", "Fully implemented ...": complete, without a day
 * </ul>
 *
 * @param state the state
 * @param statement the statement of the state as it stands, empty text where there is none
 * @param action what is to be done: the text between headings where it has such, otherwise the whole text
 * @param day the day, empty where none is stated or it is not the only one
 */
record PlanText(State state, String statement, String action, Optional<LocalDate> day) {

    /** How far a plan has come, as its text states. */
    enum State {
        /** Completed. */
        COMPLETE,
        /** Begun and not completed, by the newest word that the source has. */
        IN_PROGRESS,
        /** Management holds that no action is required. */
        NOT_REQUIRED,
        /** Not stated in a form that is read. */
        NOT_STATED
    }

    private static final Pattern STATUS = Pattern.compile("Status:(.*?)Corrective Action:");
    private static final Pattern DATE = Pattern.compile("(?:Completion Date:|Implementation [Dd]ate(?:\\(s\\))?:"
            + "|Planned completion date for corrective action plan:)(.*?)(?:Agency Contact:|Responsible [Pp]erson|$)");
    private static final Pattern ACTION = Pattern.compile("(?:Corrective Action:|Corrective [Aa]ction [Pp]lan:"
            + "|Action taken in response to finding:\\.?)(.*?)(?:Completion Date:|Implementation [Dd]ate"
            + "|Name of the contact person|$)");
    private static final Pattern COMPLETE = Pattern.compile("Corrective action (?:is )?completed?");
    private static final Pattern IN_PROGRESS = Pattern.compile("Corrective action in progress");
    private static final Pattern NOT_REQUIRED =
            Pattern.compile("Management.?s opinion is that corrective action is not required");
    private static final Pattern IMPLEMENTED = Pattern.compile("(?:Fully implemented|Implemented as of) .*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    static PlanText parse(String text) {
        String status = only(STATUS.matcher(text));
        String date = only(DATE.matcher(text));
        String action = only(ACTION.matcher(text));
        return new PlanText(state(status, date), status, action.isEmpty() ? text : action, day(date));
    }

    private static State state(String status, String date) {
        if (COMPLETE.matcher(status).matches() || IMPLEMENTED.matcher(date).matches()) {
            return State.COMPLETE;
        }
        if (IN_PROGRESS.matcher(status).matches()) {
            return State.IN_PROGRESS;
        }
        return NOT_REQUIRED.matcher(status).matches() ? State.NOT_REQUIRED : State.NOT_STATED;
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.replaceFirst(",(?=\\d)", ", "), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the one statement of its kind; empty text where there is none or more than one. */
    private static String only(Matcher statement) {
        if (!statement.find()) {
            return "";
        }
        String found = statement.group(1).strip();
        return statement.find() ? "" : found;
    }
}
