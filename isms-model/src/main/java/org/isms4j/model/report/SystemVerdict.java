package org.isms4j.model.report;

import java.util.List;
import java.util.Objects;

/**
 * What a part of 4.4 comes to. Immutable and thread-safe.
 *
 * @param aspect the part
 * @param status the worst of its checks that move a status
 * @param checks identifiers of the checks of 4.4 it rests on, those of good practice included, in order
 */
public record SystemVerdict(SystemAspect aspect, ConformityStatus status, List<String> checks) {

    /**
     * Makes a verdict; the list is copied.
     *
     * @param aspect the part
     * @param status what it comes to
     * @param checks identifiers of the checks it rests on
     */
    public SystemVerdict {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(status, "status");
        checks = List.copyOf(checks);
    }

    /** Returns part, status and checks. */
    @Override
    public String toString() {
        return aspect.label() + ": " + status.label() + " (" + String.join(", ", checks) + ")";
    }
}
