/** Checks of clause 6, one file a subclause. */
@NullMarked
package org.isms4j.engine.planning;

import org.jspecify.annotations.NullMarked;
