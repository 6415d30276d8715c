/** Checks of clause 4, context of the organization, one class a subclause. */
@NullMarked
package org.isms4j.engine.context;

import org.jspecify.annotations.NullMarked;
