/** Conformance vectors: record sets with the answers that follow from them, for products in any language. */
@NullMarked
package org.isms4j.testkit.vector;

import org.jspecify.annotations.NullMarked;
