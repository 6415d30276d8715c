/** A set of records, frozen and indexed in both directions: what an evaluation looks at. */
@NullMarked
package org.isms4j.model.snapshot;

import org.jspecify.annotations.NullMarked;
