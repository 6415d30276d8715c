/** Records of clause 5: policy, roles and reporting lines. */
@NullMarked
package org.isms4j.model.leadership;

import org.jspecify.annotations.NullMarked;
