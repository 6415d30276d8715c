package org.isms4j.engine.evaluate;

/** A condition bound to a snapshot: it can be tested against the records in view. */
abstract class Node {

    /** Decides and, when the walk is recorded, notes why. */
    final Answer test(Walk walk) {
        Recorder recorder = walk.recorder;
        if (recorder == null) {
            return decide(walk);
        }
        recorder.enter();
        Answer answer = decide(walk);
        recorder.leave(answer, words(walk, answer));
        return answer;
    }

    abstract Answer decide(Walk walk);

    abstract String words(Walk walk, Answer answer);
}
