/** Edits of record sets, and for every check an edit that it must find. */
@NullMarked
package org.isms4j.testkit.edit;

import org.jspecify.annotations.NullMarked;
