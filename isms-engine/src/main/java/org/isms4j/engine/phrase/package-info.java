/** Phrases that several clauses share: people and roles, moved actions, gaps that were handled, risks and controls. */
@NullMarked
package org.isms4j.engine.phrase;

import org.jspecify.annotations.NullMarked;
