/** Checks of clause 10, one file a subclause. */
@NullMarked
package org.isms4j.engine.improvement;

import org.jspecify.annotations.NullMarked;
