/**
 * Results of single audits in the United States, as the Federal Audit Clearinghouse publishes them, read into records
 * of audits, findings, nonconformities and corrective actions.
 */
@NullMarked
package org.isms4j.examples.gsa;

import org.jspecify.annotations.NullMarked;
