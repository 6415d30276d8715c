/** Generated record sets: random histories for properties, and large organizations for measuring. */
@NullMarked
package org.isms4j.testkit.generate;

import org.jspecify.annotations.NullMarked;
