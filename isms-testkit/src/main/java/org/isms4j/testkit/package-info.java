/** Sample organizations with known truth, for tests, examples and first steps. */
@NullMarked
package org.isms4j.testkit;

import org.jspecify.annotations.NullMarked;
