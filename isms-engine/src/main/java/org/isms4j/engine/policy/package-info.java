/** What an evaluation assumes where the organization has declared nothing: intervals, tolerances, thresholds. */
@NullMarked
package org.isms4j.engine.policy;

import org.jspecify.annotations.NullMarked;
