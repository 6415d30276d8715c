package org.isms4j.model.standard;

/**
 * One row of the flow table.
 *
 * <p>Filled while its table is initialised, never changed afterwards.
 */
final class FlowRow {
    private final FlowBasis basis;
    private final String id;
    private final String source;
    private final String target;
    private final String clauseItem;
    private String lineage = "";
    private String note = "";

    private FlowRow(FlowBasis basis, String id, String source, String target, String clauseItem) {
        this.basis = basis;
        this.id = id;
        this.source = source;
        this.target = target;
        this.clauseItem = clauseItem;
    }

    static FlowRow explicit(String id, String source, String target, String clauseItem) {
        return new FlowRow(FlowBasis.EXPLICIT, id, source, target, clauseItem);
    }

    static FlowRow implied(String id, String source, String target, String clauseItem) {
        return new FlowRow(FlowBasis.IMPLIED, id, source, target, clauseItem);
    }

    static FlowRow conditional(String id, String source, String target, String clauseItem) {
        return new FlowRow(FlowBasis.CONDITIONAL, id, source, target, clauseItem);
    }

    static FlowRow practice(String id, String source, String target, String clauseItem) {
        return new FlowRow(FlowBasis.PRACTICE, id, source, target, clauseItem);
    }

    FlowRow lineage(String text) {
        lineage = text;
        return this;
    }

    FlowRow note(String text) {
        note = text;
        return this;
    }

    Flow flow() {
        return new Flow(id, source, target, basis, clauseItem, lineage, note, source.equals(target));
    }
}
