/**
 * A simulated organization: Harbour Logistics over three years, told month by month in three behaviours. One class
 * tells one chapter of the standard; the words and dates of the story stand in text files beside the classes.
 */
@NullMarked
package org.isms4j.testkit.simulation;

import org.jspecify.annotations.NullMarked;
