package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.CustomTest;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.ValueKind;

/** Nodes that look at attributes of records in view. */
final class AttributeNodes {

    private AttributeNodes() {}

    static final class StatedNode extends Node {
        private final Field<?> field;
        private final boolean recorded;

        StatedNode(Field<?> field, boolean recorded) {
            this.field = field;
            this.recorded = recorded;
        }

        @Override
        Answer decide(Walk walk) {
            Presence presence = field.presence(walk);
            if (presence == Presence.KNOWN && !field.isAhead(walk)) {
                return Answer.YES;
            }
            if (recorded && presence == Presence.ABSENT) {
                return walk.isClosed(field.owner(), field.ordinal(walk)) ? Answer.ABSENT : Answer.OPEN;
            }
            return field.missing(walk);
        }

        @Override
        String words(Walk walk, Answer answer) {
            return field.words(walk);
        }
    }

    static final class IsNode<V> extends Node {
        private final Field<V> field;
        private final Set<Object> wanted;
        private final String words;

        IsNode(Field<V> field, List<?> wanted) {
            this.field = field;
            this.wanted = new HashSet<>(wanted);
            this.words = String.join(
                    " or ",
                    wanted.stream()
                            .map(value -> value instanceof Enum<?> word ? ValueKind.word(word) : value.toString())
                            .toList());
        }

        @Override
        Answer decide(Walk walk) {
            if (field.attribute.isMany()) {
                List<V> values = field.values(walk);
                return values.isEmpty() ? gap(walk) : truth(values.stream().anyMatch(wanted::contains));
            }
            V value = field.value(walk);
            return value == null ? gap(walk) : truth(wanted.contains(value));
        }

        private static Answer truth(boolean holds) {
            return holds ? Answer.YES : Answer.CONTRARY;
        }

        private Answer gap(Walk walk) {
            return switch (field.presence(walk)) {
                case KNOWN, NONE -> Answer.CONTRARY;
                case UNKNOWN, ABSENT -> Answer.OPEN;
            };
        }

        @Override
        String words(Walk walk, Answer answer) {
            return field.words(walk) + "; asked for: " + words;
        }
    }

    static final class CompareNode<V extends Comparable<? super V>> extends Node {
        private final BoundTerm<V> left;
        private final Relation relation;
        private final BoundTerm<V> right;

        CompareNode(BoundTerm<V> left, Relation relation, BoundTerm<V> right) {
            this.left = left;
            this.relation = relation;
            this.right = right;
        }

        @Override
        Answer decide(Walk walk) {
            V one = left.value(walk);
            V other = right.value(walk);
            if (one == null || other == null) {
                Answer missing = one == null ? left.missing(walk) : Answer.YES;
                return other == null ? missing.and(right.missing(walk)) : missing;
            }
            if (left.moves() && right.moves()) {
                walk.changesOn(Days.after(walk.scene.today));
            } else if (left.moves() || right.moves()) {
                noteChange(walk, left.moves() ? one : other, left.moves() ? other : one);
            }
            return relation.holds(one.compareTo(other)) ? Answer.YES : Answer.CONTRARY;
        }

        /**
         * Against the evaluation date an answer can change when a day arrives or has gone by. A shifted date arrives after
         * as many days as it is away, or a little earlier, months being of different lengths; once gone by it stays so.
         */
        private void noteChange(Walk walk, V moving, V fixed) {
            if (!(moving instanceof LocalDate date) || !(fixed instanceof LocalDate day)) {
                return;
            }
            long distance = (long) Days.of(day) - Days.of(date);
            if (left instanceof BoundTerm.TodayTerm || right instanceof BoundTerm.TodayTerm) {
                walk.changesOn(Days.of(day));
                walk.changesOn(Days.after(Days.of(day)));
            } else if (distance >= 0) {
                long next = walk.scene.today + Math.max(1, distance - Walk.LONGEST_MONTH_SLIP);
                walk.changesOn((int) Math.min(Days.NEVER - 1L, next));
            }
        }

        @Override
        String words(Walk walk, Answer answer) {
            V other = right.value(walk);
            return left.words(walk) + "; asked for: " + relation.label() + " "
                    + (other == null ? right.words(walk) : right.shown(walk));
        }
    }

    static final class KnownNode extends Node {
        private final BoundTerm<?> term;

        KnownNode(BoundTerm<?> term) {
            this.term = term;
        }

        @Override
        Answer decide(Walk walk) {
            return term.value(walk) == null ? Answer.CONTRARY : Answer.YES;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return (answer.isYes() ? "there is " : "there is not ") + term.shown(walk);
        }
    }

    static final class IncludesNode extends Node {
        private final Field<?> field;
        private final Elements elements;

        IncludesNode(Field<?> field, Elements elements) {
            this.field = field;
            this.elements = elements;
        }

        @Override
        Answer decide(Walk walk) {
            List<?> values = field.values(walk);
            if (values.isEmpty()) {
                return field.missing(walk);
            }
            return missing(walk, values).isEmpty() ? Answer.YES : Answer.CONTRARY;
        }

        private List<Object> missing(Walk walk, List<?> values) {
            Set<Object> covered = new HashSet<>();
            values.forEach(value -> covered.addAll(Elements.expand(value)));
            return elements.list(walk).stream()
                    .filter(element -> !covered.contains(element))
                    .toList();
        }

        @Override
        String words(Walk walk, Answer answer) {
            List<Object> missing = missing(walk, field.values(walk));
            return walk.scene.columns.record(field.ordinal(walk)).id() + ": " + field.attribute.label()
                    + (missing.isEmpty()
                            ? " include all of " + elements.words()
                            : " lack " + Elements.shown(missing) + " of " + elements.words());
        }
    }

    static final class NamesNode extends Node {
        private final Field<RecordId> field;
        private final BoundTerm<RecordId> who;

        NamesNode(Field<RecordId> field, BoundTerm<RecordId> who) {
            this.field = field;
            this.who = who;
        }

        @Override
        Answer decide(Walk walk) {
            List<RecordId> named = field.values(walk);
            if (named.isEmpty()) {
                return field.missing(walk);
            }
            RecordId wanted = who.value(walk);
            if (wanted == null) {
                return who.missing(walk);
            }
            return named.contains(wanted) ? Answer.YES : Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return field.words(walk) + "; asked for: " + who.words(walk);
        }
    }

    static final class CustomNode extends Node {
        private final String name;
        private final CustomTest test;

        CustomNode(String name, CustomTest test) {
            this.name = name;
            this.test = test;
        }

        @Override
        Answer decide(Walk walk) {
            return answer(ask(walk));
        }

        /** Code of a host product can go wrong; then the record it was looking at has to be known. */
        private CustomAnswer ask(Walk walk) {
            IsmsRecord record = walk.scene.columns.record(walk.top());
            try {
                return test.test(record, walk.scene.isms);
            } catch (RuntimeException problem) {
                throw new WalkFailure(record.id().value(), problem);
            }
        }

        @Override
        String words(Walk walk, Answer answer) {
            return name + ": " + ask(walk).remark();
        }
    }

    static Answer answer(CustomAnswer answer) {
        return switch (answer.outcome()) {
            case MET -> Answer.YES;
            case UNMET -> Answer.CONTRARY;
            case OPEN -> Answer.OPEN;
        };
    }
}
