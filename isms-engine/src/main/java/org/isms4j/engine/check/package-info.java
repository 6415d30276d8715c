/**
 * The language in which checks are written: a check is a value made of a few verbs over record types, attributes and
 * links. Verdict, explanation, validity, read set and catalogue text are all derived from it.
 */
@NullMarked
package org.isms4j.engine.check;

import org.jspecify.annotations.NullMarked;
