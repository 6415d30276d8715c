/** Records of clause 10: nonconformity, corrective action and continual improvement. */
@NullMarked
package org.isms4j.model.improvement;

import org.jspecify.annotations.NullMarked;
