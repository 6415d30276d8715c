/** The engine: derives the conformity of a management system from its records. */
@NullMarked
package org.isms4j.engine;

import org.jspecify.annotations.NullMarked;
