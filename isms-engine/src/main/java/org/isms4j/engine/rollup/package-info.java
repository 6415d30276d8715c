/** From checks to items, clauses and the system: the worst of them, and escalation as a stage of its own. */
@NullMarked
package org.isms4j.engine.rollup;

import org.jspecify.annotations.NullMarked;
