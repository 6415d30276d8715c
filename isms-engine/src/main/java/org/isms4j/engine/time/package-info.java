/** Days as numbers. */
@NullMarked
package org.isms4j.engine.time;

import org.jspecify.annotations.NullMarked;
