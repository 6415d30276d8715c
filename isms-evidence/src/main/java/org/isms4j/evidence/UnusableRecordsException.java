package org.isms4j.evidence;

/**
 * Refusal to go on with a record set that has problems. The message has the first problems and their number.
 *
 * <p>API status: to catch, not to throw.
 */
public final class UnusableRecordsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRecordsException(String message) {
        super(message);
    }
}
