/**
 * How the processes of the system interact (clause 4.4): which references between records show which flow, whether each
 * flow is live, and whether the loop is closed. Records are read once a snapshot; every day is answered from that.
 */
@NullMarked
package org.isms4j.engine.interaction;

import org.jspecify.annotations.NullMarked;
