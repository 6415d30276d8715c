/**
 * How the processes of a management system really interact (clause 4.4): the realised interaction map, the closed loop,
 * measures of consistent and systematic operation, and anti-patterns. The engine makes these values from records;
 * callers read them.
 */
@NullMarked
package org.isms4j.model.interaction;

import org.jspecify.annotations.NullMarked;
