/** What is declared about the records and the system as a whole: completeness, intervals, judgements, certification. */
@NullMarked
package org.isms4j.model.declaration;

import org.jspecify.annotations.NullMarked;
