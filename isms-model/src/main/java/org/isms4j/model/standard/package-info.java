/**
 * The catalogue of ISO/IEC 27001:2022 as typed data: clauses, items, Annex A, and the processes of clause 4.4.
 *
 * <p>All texts are own words; nothing is copied from the standard. Two kinds of id look alike and never mix:
 * {@link org.isms4j.model.standard.ClauseId} {@code 5.1} is a clause, {@link org.isms4j.model.standard.ControlId}
 * {@code A.5.1} a control. Ids compare numerically, so {@code A.8.3} comes before {@code A.8.12}.
 *
 * <p>Three doors lead in: {@link org.isms4j.model.standard.Iso27001} for clauses,
 * {@link org.isms4j.model.standard.AnnexA} for controls, {@link org.isms4j.model.standard.ProcessGraph} for processes
 * and flows.
 *
 * <p>Every type here is immutable and thread safe, every list unmodifiable and in a stated order. Null is never a
 * value: a null argument throws {@link NullPointerException}.
 */
@NullMarked
package org.isms4j.model.standard;

import org.jspecify.annotations.NullMarked;
