package org.isms4j.engine.check;

import java.util.List;
import java.util.Set;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Control;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.standard.Iso27001;

/** A list of which every element has to be covered. */
public sealed interface Required {

    /**
     * Returns the list in words.
     *
     * @return a phrase
     */
    String words();

    /**
     * Returns what has to be read to know the list.
     *
     * @return the read set
     */
    default Set<Read> reads() {
        return Set.of();
    }

    /**
     * A list that is known beforehand.
     *
     * @param words the list in words
     * @param elements its elements
     */
    record Fixed(String words, List<?> elements) implements Required {}

    /**
     * The values of an attribute of records that meet a condition.
     *
     * @param words the list in words
     * @param type record type
     * @param where the condition
     * @param attribute the attribute
     */
    record ValuesOf(String words, RecordType<?> type, Condition where, Attribute<?, ?> attribute) implements Required {
        @Override
        public Set<Read> reads() {
            return Words.union(Words.read(attribute), where.reads());
        }
    }

    /**
     * The thirty assessed subclauses.
     *
     * @return the list
     */
    static Required subclauses() {
        List<ClauseId> ids = Iso27001.subclauses().stream().map(Clause::id).toList();
        return new Fixed("the " + ids.size() + " subclauses from 4.1 to 10.2", ids);
    }

    /**
     * The controls of Annex A.
     *
     * @return the list
     */
    static Required annexA() {
        List<ControlId> ids = AnnexA.controls().stream().map(Control::id).toList();
        return new Fixed("the " + ids.size() + " controls of Annex A", ids);
    }
}
