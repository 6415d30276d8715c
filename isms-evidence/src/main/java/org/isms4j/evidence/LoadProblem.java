package org.isms4j.evidence;

import java.util.Objects;
import java.util.Optional;
import org.isms4j.evidence.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Something in a record set that cannot be read as a record: where it stands, what is wrong, and where possible what
 * was probably meant. Immutable and thread-safe. All texts are short and print on one line, whatever the file holds.
 *
 * <p>API status: to call, not to implement.
 */
public final class LoadProblem {

    private final RecordPlace place;
    private final @Nullable String attribute;
    private final String message;
    private final @Nullable String suggestion;

    LoadProblem(RecordPlace place, @Nullable String attribute, String message, @Nullable String suggestion) {
        this.place = place;
        this.attribute = attribute == null ? null : Shown.value(attribute);
        this.message = Shown.message(message);
        this.suggestion = suggestion;
    }

    /**
     * Returns the name of the file: for a folder the path within it, with slashes on every platform.
     *
     * @return the name
     */
    public String file() {
        return place.file();
    }

    /**
     * Returns the line.
     *
     * @return 1 for the first line, 0 where the file as a whole is meant
     */
    public long line() {
        return place.line();
    }

    /**
     * Returns the type of the record.
     *
     * @return its name, empty where the line names no type that exists
     */
    public Optional<String> recordType() {
        return Optional.ofNullable(place.type());
    }

    /**
     * Returns the identifier of the record.
     *
     * @return the identifier, empty where the line gives none that is valid
     */
    public Optional<String> recordId() {
        return Optional.ofNullable(place.id());
    }

    /**
     * Returns the attribute that is concerned.
     *
     * @return its name as the line gives it, empty where the record or the line as a whole is meant
     */
    public Optional<String> attribute() {
        return Optional.ofNullable(attribute);
    }

    /**
     * Returns what is wrong.
     *
     * @return a phrase without full stop
     */
    public String message() {
        return message;
    }

    /**
     * Returns what was probably meant.
     *
     * @return the nearest known name, empty where none is near
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadProblem that
                && place.equals(that.place)
                && Objects.equals(attribute, that.attribute)
                && message.equals(that.message)
                && Objects.equals(suggestion, that.suggestion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, attribute, message, suggestion);
    }

    /**
     * Returns everything, such as {@code risks.jsonl:12: Risk R-7, attribute 'onwer': no such attribute; did you mean
     * 'owner'?}.
     */
    @Override
    public String toString() {
        String hint = suggestion == null ? "" : "; did you mean '" + suggestion + "'?";
        return place.with(attribute) + ": " + message + hint;
    }
}
