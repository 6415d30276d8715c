package org.isms4j.engine.evaluate;

/** A walk that went wrong, with the record it was at. */
final class WalkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WalkFailure(String record, RuntimeException cause) {
        super(cause + " at record " + record, cause);
    }
}
