/** Plain text for people. */
@NullMarked
package org.isms4j.examples.text;

import org.jspecify.annotations.NullMarked;
