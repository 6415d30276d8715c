package org.isms4j.examples.shell;

/** A script that did not get to its end; the message says where and why. */
final class ScriptFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    ScriptFailure(int exitStatus, String message) {
        super(message);
        this.exitStatus = exitStatus;
    }

    int exitStatus() {
        return exitStatus;
    }
}
