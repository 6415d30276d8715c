/**
 * Pictures of the interaction map: SVG, Graphviz and Mermaid. For {@link org.isms4j.evidence.InteractionPicture} alone.
 */
@NullMarked
package org.isms4j.evidence.picture;

import org.jspecify.annotations.NullMarked;
