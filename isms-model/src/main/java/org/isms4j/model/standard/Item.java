package org.isms4j.model.standard;

import java.util.Objects;

/**
 * One requirement item of a subclause, in our own words.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 *
 * @param id the id, unique in the catalogue
 * @param summary what the item asks for, in our own words, never the text of the standard
 */
public record Item(ItemId id, String summary) {

    /**
     * Creates an item.
     *
     * @param id the id, unique in the catalogue
     * @param summary what the item asks for, in our own words, never the text of the standard
     */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(summary, "summary");
    }

    /**
     * Returns the item for readers.
     *
     * @return the label of the id, a colon, the summary
     */
    @Override
    public String toString() {
        return id.label() + ": " + summary;
    }
}
