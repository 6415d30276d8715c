/** The answer of an evaluation: statuses, counts, findings and the reasons for them. */
@NullMarked
package org.isms4j.model.report;

import org.jspecify.annotations.NullMarked;
