/**
 * Records in and out: record files, their schema and their reference page.
 *
 * <p>Only {@code org.isms4j.evidence} is for users; the other packages are how it is done.
 */
module org.isms4j.evidence {
    requires transitive org.isms4j.model;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports org.isms4j.evidence;
}
