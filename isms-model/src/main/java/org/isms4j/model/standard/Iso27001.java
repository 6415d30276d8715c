package org.isms4j.model.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The clauses 4 to 10 of ISO/IEC 27001:2022, with amendment 1:2024 on climate.
 *
 * <pre>{@code
 * Iso27001.subclauses().size();                           // 30
 * Iso27001.subclausesOf(ClauseId.parse("9.2"));           // 9.2.1 and 9.2.2
 * Iso27001.item(ItemId.parse("9.2.2 c")).summary();       // own words
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable and in the order of
 * the standard.
 */
public final class Iso27001 {
    private static final List<Clause> CLAUSES =
            ClauseId.all().stream().map(Clause::new).toList();
    private static final List<Clause> SUBCLAUSES =
            CLAUSES.stream().filter(Clause::assessed).toList();
    private static final Map<ClauseId, Clause> CLAUSE_BY_ID = clauseById();
    private static final Map<ItemId, Item> ITEM_BY_ID = itemById();

    private Iso27001() {}

    private static Map<ClauseId, Clause> clauseById() {
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        CLAUSES.forEach(clause -> clauses.put(clause.id(), clause));
        return clauses;
    }

    private static Map<ItemId, Item> itemById() {
        Map<ItemId, Item> items = new LinkedHashMap<>();
        CLAUSES.stream().flatMap(clause -> clause.items().stream()).forEach(item -> items.put(item.id(), item));
        return items;
    }

    /**
     * Returns all clauses: the groups, each directly before what it holds, and the assessed subclauses.
     *
     * @return all 41
     */
    public static List<Clause> clauses() {
        return CLAUSES;
    }

    /**
     * Returns the subclauses that are assessed.
     *
     * @return the 30 from 4.1 to 10.2
     */
    public static List<Clause> subclauses() {
        return SUBCLAUSES;
    }

    /**
     * Returns the clause with an id.
     *
     * @param id the id; every one has its clause
     * @return the clause
     */
    public static Clause clause(ClauseId id) {
        Objects.requireNonNull(id, "id");
        return Objects.requireNonNull(CLAUSE_BY_ID.get(id), id::value);
    }

    /**
     * Returns the item with an id.
     *
     * @param id the id; every one has its item
     * @return the item
     */
    public static Item item(ItemId id) {
        Objects.requireNonNull(id, "id");
        return Objects.requireNonNull(ITEM_BY_ID.get(id), id::toString);
    }

    /**
     * Returns the clauses directly below a clause.
     *
     * @param id the clause above
     * @return the children; empty for an assessed subclause
     */
    public static List<Clause> children(ClauseId id) {
        Objects.requireNonNull(id, "id");
        return CLAUSES.stream()
                .filter(clause -> clause.id().parent().filter(id::equals).isPresent())
                .toList();
    }

    /**
     * Returns the assessed subclauses that a clause stands for.
     *
     * @param id a clause of any level
     * @return the assessed subclauses below it, or only itself where it is one
     */
    public static List<Clause> subclausesOf(ClauseId id) {
        Objects.requireNonNull(id, "id");
        return SUBCLAUSES.stream().filter(clause -> id.contains(clause.id())).toList();
    }
}
