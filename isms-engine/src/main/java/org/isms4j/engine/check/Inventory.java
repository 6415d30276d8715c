package org.isms4j.engine.check;

import java.util.List;
import java.util.Set;
import org.isms4j.model.record.RecordType;

/**
 * Each of several things has to be there: one record that shows it, in one of the places where it can be.
 *
 * @param entries the things, in order
 * @param grading how findings are graded, by the number and share of missing things
 */
public record Inventory(List<InventoryEntry> entries, Grading grading) implements Examination {

    /**
     * Makes an inventory.
     *
     * @param entries the things, at least one
     * @param grading how findings are graded
     */
    public Inventory {
        entries = List.copyOf(entries);
    }

    /**
     * States how findings are graded.
     *
     * @param rule the rule
     * @return the examination
     */
    public Inventory graded(Grading rule) {
        return new Inventory(entries, rule);
    }

    @Override
    public RecordType<?> type() {
        return entries.get(0).places().get(0).type();
    }

    @Override
    public String words() {
        return "Each of these is there: "
                + String.join("; ", entries.stream().map(InventoryEntry::words).toList());
    }

    @Override
    public String brief() {
        return "Each of these is there: "
                + String.join(", ", entries.stream().map(InventoryEntry::name).toList());
    }

    @Override
    public Set<Read> reads() {
        return Words.union(entries, InventoryEntry::reads);
    }
}
