package org.isms4j.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;

/**
 * A thing that has to be there, for {@link Inventory}. Immutable; {@link Examinations#entry} makes it.
 *
 * @param name what it is, as a phrase; unique in the inventory
 * @param places what can show it; one is enough
 * @param rhythm activity before whose first due date it is not owed yet
 * @param trigger what has to be there before it is owed at all
 */
public record InventoryEntry(
        String name, List<AtLeastOne> places, Optional<IntervalKey> rhythm, Optional<AtLeastOne> trigger) {

    /**
     * Makes an entry.
     *
     * @param name what it is
     * @param places what can show it, at least one
     * @param rhythm activity
     * @param trigger what has to be there before
     */
    public InventoryEntry {
        places = List.copyOf(places);
    }

    /**
     * States the activity that creates it: before its first due date it is not owed yet.
     *
     * @param key activity
     * @return the entry
     */
    public InventoryEntry arisingFrom(IntervalKey key) {
        return new InventoryEntry(name, places, Optional.of(key), trigger);
    }

    /**
     * States what has to be shown to be there before it is owed at all.
     *
     * @param examination what
     * @return the entry
     */
    public InventoryEntry onlyWith(AtLeastOne examination) {
        return new InventoryEntry(name, places, rhythm, Optional.of(examination));
    }

    /**
     * Returns the entry in words.
     *
     * @return a phrase
     */
    String words() {
        return name + " ("
                + String.join(", or ", places.stream().map(AtLeastOne::words).toList())
                + trigger.map(value -> "; only with " + value.words()).orElse("")
                + rhythm.map(key -> "; from the first " + key.label() + " on").orElse("") + ")";
    }

    /**
     * Returns what it reads.
     *
     * @return the read set, sorted
     */
    Set<Read> reads() {
        return Words.union(
                Words.union(places, AtLeastOne::reads),
                trigger.map(AtLeastOne::reads).orElse(Set.of()));
    }
}
