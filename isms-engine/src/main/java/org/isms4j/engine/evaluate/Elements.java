package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;

/** A list of which every element has to be covered, bound to a snapshot. */
abstract class Elements {

    private static final int SHOWN = 12;

    /** The elements that count today, without repetition. */
    abstract List<Object> list(Walk walk);

    abstract String words();

    /** What a value covers: a clause covers its subclauses, anything else itself. */
    static List<Object> expand(Object value) {
        if (value instanceof ClauseId clause) {
            return Iso27001.subclausesOf(clause).stream()
                    .map(Clause::id)
                    .map(Object.class::cast)
                    .toList();
        }
        return List.of(value);
    }

    static String shown(List<Object> elements) {
        return elements.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "))
                + (elements.size() > SHOWN ? " and " + (elements.size() - SHOWN) + " more" : "");
    }

    static final class FixedElements extends Elements {
        private final List<Object> elements;
        private final String words;

        FixedElements(List<?> elements, String words) {
            this.elements = new ArrayList<>(elements);
            this.words = words;
        }

        @Override
        List<Object> list(Walk walk) {
            return elements;
        }

        @Override
        String words() {
            return words;
        }
    }

    static final class ElementsOfRecords extends Elements {
        private final int from;
        private final int to;
        private final Node where;
        private final Attribute<IsmsRecord, ?> attribute;
        private final String words;

        @SuppressWarnings("unchecked") // the range holds records of the type that has the attribute
        ElementsOfRecords(int from, int to, Node where, Attribute<?, ?> attribute, String words) {
            this.from = from;
            this.to = to;
            this.where = where;
            this.attribute = (Attribute<IsmsRecord, ?>) attribute;
            this.words = words;
        }

        @Override
        List<Object> list(Walk walk) {
            Set<Object> elements = new LinkedHashSet<>();
            Walk inner = new Walk(walk.scene, null);
            for (int ordinal = from; ordinal < to; ordinal++) {
                if (walk.scene.exists(ordinal)) {
                    inner.start(ordinal);
                    if (where.test(inner).isYes()) {
                        elements.addAll(attribute.values(walk.scene.columns.record(ordinal)));
                    }
                    walk.changesOn(inner.horizon());
                }
            }
            return new ArrayList<>(elements);
        }

        @Override
        String words() {
            return words;
        }
    }
}
