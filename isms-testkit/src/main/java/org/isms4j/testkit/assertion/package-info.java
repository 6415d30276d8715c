/** Assertions about reports of conformity that say, when they fail, why the answer is what it is. */
@NullMarked
package org.isms4j.testkit.assertion;

import org.jspecify.annotations.NullMarked;
