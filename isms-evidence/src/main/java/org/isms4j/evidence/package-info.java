/**
 * Record sets as files: JSON Lines in and out, with every problem of the input named by file, line, record and
 * attribute.
 *
 * <p>Start at {@link org.isms4j.evidence.RecordFiles}. The attributes of the record types are listed nowhere in this
 * package; reader, writer, schema and reference page all follow {@link org.isms4j.model.vocabulary.RecordTypes}.
 */
@NullMarked
package org.isms4j.evidence;

import org.jspecify.annotations.NullMarked;
