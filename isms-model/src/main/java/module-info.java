/**
 * Records, the catalogue of the standard, snapshots of an organization's records, and the conformity report.
 */
@SuppressWarnings("requires-automatic")
module org.isms4j.model {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.isms4j.model.context;
    exports org.isms4j.model.declaration;
    exports org.isms4j.model.evaluation;
    exports org.isms4j.model.improvement;
    exports org.isms4j.model.interaction;
    exports org.isms4j.model.leadership;
    exports org.isms4j.model.operation;
    exports org.isms4j.model.planning;
    exports org.isms4j.model.record;
    exports org.isms4j.model.report;
    exports org.isms4j.model.snapshot;
    exports org.isms4j.model.standard;
    exports org.isms4j.model.support;
    exports org.isms4j.model.vocabulary;
}
