/**
 * The interpreter: binds checks to a snapshot and walks them. One walk decides, explains when it is recorded, and notes
 * the first day on which it could decide otherwise.
 */
@NullMarked
package org.isms4j.engine.evaluate;

import org.jspecify.annotations.NullMarked;
