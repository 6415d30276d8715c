/** Checks of clause 8, one file a subclause. */
@NullMarked
package org.isms4j.engine.operation;

import org.jspecify.annotations.NullMarked;
