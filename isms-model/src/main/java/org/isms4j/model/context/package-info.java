/** Records of clause 4: the organization, its interested parties and the scope of the ISMS. */
@NullMarked
package org.isms4j.model.context;

import org.jspecify.annotations.NullMarked;
