/**
 * Checks as data and the engine that evaluates them: reports, timelines, sessions and repairs.
 */
@SuppressWarnings("requires-automatic")
module org.isms4j.engine {
    requires com.google.common;
    requires transitive org.isms4j.model;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports org.isms4j.engine;
    exports org.isms4j.engine.check;
    exports org.isms4j.engine.policy;
}
