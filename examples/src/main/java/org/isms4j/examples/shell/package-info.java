/** Runs JShell scripts as programs: values in, records read, answers printed, an exit status out. */
@NullMarked
package org.isms4j.examples.shell;

import org.jspecify.annotations.NullMarked;
