package org.isms4j.testkit.simulation;

import java.time.LocalDate;

/**
 * One chapter of the story. What is written comes into being in every behaviour, what is done only where people act, what
 * answers to the results of others only where the organization learns.
 */
abstract class Story {

    /** The organization in which the chapter plays. */
    final Stage stage;

    Story(Stage stage) {
        this.stage = stage;
    }

    /** Writes documents and plans of a day. */
    void write(LocalDate day) {}

    /** Does what people do on a day. */
    void act(LocalDate day) {}

    /** Answers on a day to what others found. */
    void connect(LocalDate day) {}

    /** Plays a day in the behaviour of the organization. */
    final void play(LocalDate day) {
        write(day);
        if (stage.behaviour().operates()) {
            act(day);
        }
        if (stage.behaviour().learns()) {
            connect(day);
        }
    }
}
