package org.isms4j.model.report;

import java.util.List;
import org.isms4j.model.standard.ItemId;

/**
 * Answer for one requirement item: the worst of the checks that examine it.
 *
 * @param item the item
 * @param status its status
 * @param checkIds checks that examine it, in order
 */
public record ItemResult(ItemId item, ConformityStatus status, List<String> checkIds) {

    /**
     * Makes a result.
     *
     * @param item the item
     * @param status its status
     * @param checkIds checks that examine it
     */
    public ItemResult {
        checkIds = List.copyOf(checkIds);
    }

    /** Returns item, status and checks. */
    @Override
    public String toString() {
        return item.label() + " " + status.label() + " " + checkIds;
    }
}
