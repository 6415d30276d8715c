/** Records of clause 9: measurement, internal audit and management review. */
@NullMarked
package org.isms4j.model.evaluation;

import org.jspecify.annotations.NullMarked;
