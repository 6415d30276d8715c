/** Records of clause 7: resources, competence, awareness, communication and documented information. */
@NullMarked
package org.isms4j.model.support;

import org.jspecify.annotations.NullMarked;
