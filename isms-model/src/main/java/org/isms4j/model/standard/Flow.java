package org.isms4j.model.standard;

import java.util.Objects;

/**
 * A flow from one ISMS process to another: what the source puts out, the target takes in.
 *
 * <p>Records show a flow backwards: the record of the target cites one of the source. A missing reference alone means
 * "not demonstrated", never a nonconformity.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 *
 * @param id the id, such as {@code E08}
 * @param source the id of the process whose output flows
 * @param target the id of the process that takes it in
 * @param basis what the flow rests on
 * @param clauseItem the items or controls it comes from, as a text that may use our own item numbers and a remark
 * @param lineage the reference between records that shows the flow, consumer first
 * @param note a remark; the empty text where there is none
 * @param internal whether it is a step inside one process
 */
public record Flow(
        String id,
        String source,
        String target,
        FlowBasis basis,
        String clauseItem,
        String lineage,
        String note,
        boolean internal) {

    /**
     * Creates a flow.
     *
     * @param id the id, such as {@code E08}
     * @param source the id of the process whose output flows
     * @param target the id of the process that takes it in
     * @param basis what the flow rests on
     * @param clauseItem the items or controls it comes from, as a text that may use our own item numbers and a remark
     * @param lineage the reference between records that shows the flow, consumer first
     * @param note a remark; the empty text where there is none
     * @param internal whether it is a step inside one process
     * @throws IllegalArgumentException if {@code internal} does not agree with source and target
     */
    public Flow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(clauseItem, "clauseItem");
        Objects.requireNonNull(lineage, "lineage");
        Objects.requireNonNull(note, "note");
        if (internal != source.equals(target)) {
            throw new IllegalArgumentException("Flow " + id + ": internal must be true exactly when source is target: "
                    + internal + " for " + source + " -> " + target);
        }
    }

    /**
     * Returns the flow for readers.
     *
     * @return id, source, target, and the basis in brackets: {@code E08 RA -> RT (explicit)}
     */
    @Override
    public String toString() {
        return id + " " + source + " -> " + target + " (" + basis.label() + ")";
    }
}
