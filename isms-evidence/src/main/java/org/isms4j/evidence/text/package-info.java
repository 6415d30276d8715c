/** Bytes and texts without any knowledge of records: lines, UTF-8, JSON strings, calendar texts, similar names. */
@NullMarked
package org.isms4j.evidence.text;

import org.jspecify.annotations.NullMarked;
