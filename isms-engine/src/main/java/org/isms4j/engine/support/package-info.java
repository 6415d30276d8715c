/** Checks of clause 7, support: resources, competence, awareness, communication and documented information. */
@NullMarked
package org.isms4j.engine.support;

import org.jspecify.annotations.NullMarked;
