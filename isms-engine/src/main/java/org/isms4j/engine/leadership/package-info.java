/** Checks of clause 5, leadership, one class a subclause. */
@NullMarked
package org.isms4j.engine.leadership;

import org.jspecify.annotations.NullMarked;
