/**
 * What every record is: an identified, immutable value that is described once by its {@link RecordType} and whose
 * attributes can be known, stated to be none, stated to be unknown, or absent.
 */
@NullMarked
package org.isms4j.model.record;

import org.jspecify.annotations.NullMarked;
