/** Records of clause 8: processes, controls, changes, providers and incidents in operation. */
@NullMarked
package org.isms4j.model.operation;

import org.jspecify.annotations.NullMarked;
