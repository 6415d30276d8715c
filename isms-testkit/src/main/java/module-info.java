/**
 * Sample organizations, generators, breaking edits, assertions and contracts for the tests of host products.
 */
module org.isms4j.testkit {
    requires transitive org.isms4j.engine;
    requires transitive org.isms4j.evidence;
    requires transitive org.isms4j.model;
    requires static transitive org.jspecify;

    exports org.isms4j.testkit;
    exports org.isms4j.testkit.assertion;
    exports org.isms4j.testkit.edit;
    exports org.isms4j.testkit.generate;
    exports org.isms4j.testkit.simulation;
    exports org.isms4j.testkit.vector;
}
