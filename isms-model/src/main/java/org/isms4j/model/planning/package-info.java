/** Records of clause 6: risks and opportunities, risk assessment and treatment, objectives and changes of the ISMS. */
@NullMarked
package org.isms4j.model.planning;

import org.jspecify.annotations.NullMarked;
