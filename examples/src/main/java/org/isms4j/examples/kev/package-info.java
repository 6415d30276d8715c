/** The catalogue of known exploited vulnerabilities, read into records of vulnerabilities and of their treatment. */
@NullMarked
package org.isms4j.examples.kev;

import org.jspecify.annotations.NullMarked;
