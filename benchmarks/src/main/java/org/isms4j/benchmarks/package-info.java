/** Benchmarks; not published. */
@NullMarked
package org.isms4j.benchmarks;

import org.jspecify.annotations.NullMarked;
