package org.isms4j.engine.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isms4j.model.report.Explanation;

/** Turns a walk into an explanation while it decides. */
final class Recorder {

    private final Deque<List<Explanation>> open = new ArrayDeque<>();

    Recorder() {
        open.push(new ArrayList<>());
    }

    void enter() {
        open.push(new ArrayList<>());
    }

    void leave(Answer answer, String text) {
        List<Explanation> parts = open.pop();
        open.element().add(new Explanation(answer.mark(), text, parts));
    }

    List<Explanation> parts() {
        return open.element();
    }
}
