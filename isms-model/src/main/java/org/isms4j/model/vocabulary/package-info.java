/** The vocabulary of records as a whole: all record types, in the order of the standard. */
@NullMarked
package org.isms4j.model.vocabulary;

import org.jspecify.annotations.NullMarked;
