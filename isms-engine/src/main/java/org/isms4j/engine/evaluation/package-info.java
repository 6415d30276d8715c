/** Checks of clause 9, one file a subclause. */
@NullMarked
package org.isms4j.engine.evaluation;

import org.jspecify.annotations.NullMarked;
