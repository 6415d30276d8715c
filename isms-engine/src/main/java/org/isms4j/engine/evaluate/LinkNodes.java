package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Quantifier;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;

/** Nodes that look at other records: linked, citing, sharing a value, of a type. */
final class LinkNodes {

    private LinkNodes() {}

    /** Tests records one after another until one decides. */
    private abstract static class Several extends Node {
        final Quantifier quantifier;
        final Node condition;

        Several(Quantifier quantifier, Node condition) {
            this.quantifier = quantifier;
            this.condition = condition;
        }

        /** What several records together answer: yes, open or, in {@code worst}, the best of the refusals. */
        final class Tally {
            boolean open;
            boolean contrary;

            boolean take(Walk walk, int ordinal) {
                if (!walk.scene.exists(ordinal)) {
                    return false;
                }
                walk.push(ordinal);
                Answer answer = condition.test(walk);
                walk.pop();
                open |= answer.isOpen();
                contrary |= answer == Answer.CONTRARY;
                return answer.isYes();
            }

            Answer none(boolean closed) {
                if (quantifier == Quantifier.NO) {
                    return open ? Answer.OPEN : Answer.YES;
                }
                if (open || !closed) {
                    return Answer.OPEN;
                }
                return contrary ? Answer.CONTRARY : Answer.ABSENT;
            }
        }

        final Answer found() {
            return quantifier == Quantifier.SOME ? Answer.YES : Answer.CONTRARY;
        }
    }

    static final class LinkedNode extends Several {
        private final Field<RecordId> link;
        private final LinkTable table;

        LinkedNode(Field<RecordId> link, LinkTable table, Quantifier quantifier, Node condition) {
            super(quantifier, condition);
            this.link = link;
            this.table = table;
        }

        @Override
        Answer decide(Walk walk) {
            int source = link.ordinal(walk);
            int from = table.targetsFrom(source);
            int to = table.targetsTo(source);
            if (from == to) {
                Answer missing = link.missing(walk);
                return quantifier == Quantifier.SOME || missing.isOpen() ? missing : Answer.YES;
            }
            Tally tally = new Tally();
            for (int at = from; at < to; at++) {
                if (table.target(at) < 0 || !walk.scene.exists(table.target(at))) {
                    tally.open = true;
                } else if (tally.take(walk, table.target(at))) {
                    return found();
                }
            }
            return tally.none(true);
        }

        @Override
        String words(Walk walk, Answer answer) {
            return link.words(walk);
        }
    }

    static final class CitedNode extends Several {
        private final int frame;
        private final LinkTable table;
        private final RecordType<?> source;
        private final String link;

        CitedNode(
                int frame, LinkTable table, RecordType<?> source, String link, Quantifier quantifier, Node condition) {
            super(quantifier, condition);
            this.frame = frame;
            this.table = table;
            this.source = source;
            this.link = link;
        }

        @Override
        Answer decide(Walk walk) {
            int target = walk.frame(frame);
            Tally tally = new Tally();
            int end = table.citingTo(target);
            for (int at = table.citingFrom(target); at < end; at++) {
                if (tally.take(walk, table.citing(at))) {
                    return found();
                }
            }
            return tally.none(quantifier == Quantifier.NO || (!tally.open && walk.isClosed(source.name(), target)));
        }

        @Override
        String words(Walk walk, Answer answer) {
            int target = walk.frame(frame);
            int number = table.citingTo(target) - table.citingFrom(target);
            RecordId id = walk.record(frame).id();
            if (number == 0) {
                return "no " + source.label() + " cites " + id + " as " + link
                        + (answer.isOpen() ? ", and " + Labels.records(source) + " are not declared complete" : "");
            }
            return number + " " + source.label() + (number == 1 ? " cites " : " cite ") + id + " as " + link;
        }
    }

    static final class MatchedNode extends Several {
        private final ValueIndex index;
        private final RecordType<?> type;
        private final int frame;
        private final List<BoundTerm<?>> values;

        MatchedNode(
                ValueIndex index,
                RecordType<?> type,
                int frame,
                List<BoundTerm<?>> values,
                Quantifier quantifier,
                Node condition) {
            super(quantifier, condition);
            this.index = index;
            this.type = type;
            this.frame = frame;
            this.values = values;
        }

        @Override
        Answer decide(Walk walk) {
            List<Object> wanted = new ArrayList<>();
            for (BoundTerm<?> value : values) {
                Object each = value.value(walk);
                if (each == null) {
                    Answer missing = value.missing(walk);
                    return quantifier == Quantifier.SOME ? missing : Answer.YES;
                }
                wanted.add(each);
            }
            int self = walk.frame(frame);
            Tally tally = new Tally();
            for (int ordinal : index.ordinals(wanted)) {
                if (ordinal != self && tally.take(walk, ordinal)) {
                    return found();
                }
            }
            return tally.none(quantifier == Quantifier.NO || (!tally.open && walk.isClosed(type.name(), self)));
        }

        @Override
        String words(Walk walk, Answer answer) {
            return Labels.records(type) + " with the same value as "
                    + values.stream().map(value -> value.words(walk)).collect(Collectors.joining(" and "));
        }
    }

    static final class AmongNode extends Several {
        private final int from;
        private final int to;
        private final RecordType<?> type;

        AmongNode(int from, int to, RecordType<?> type, Quantifier quantifier, Node condition) {
            super(quantifier, condition);
            this.from = from;
            this.to = to;
            this.type = type;
        }

        @Override
        Answer decide(Walk walk) {
            Tally tally = new Tally();
            for (int ordinal = from; ordinal < to; ordinal++) {
                if (tally.take(walk, ordinal)) {
                    return found();
                }
            }
            return tally.none(
                    quantifier == Quantifier.NO || (!tally.open && walk.isClosed(type.name(), walk.frame(0))));
        }

        @Override
        String words(Walk walk, Answer answer) {
            return "among the " + Labels.records(type);
        }
    }

    static final class OfTypeNode extends Node {
        private final RecordType<?> type;
        private final Node condition;

        OfTypeNode(RecordType<?> type, Node condition) {
            this.type = type;
            this.condition = condition;
        }

        @Override
        Answer decide(Walk walk) {
            return type.recordClass().isInstance(walk.scene.columns.record(walk.top()))
                    ? condition.test(walk)
                    : Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return walk.scene.columns.record(walk.top()).id() + " as " + type.labelWithArticle();
        }
    }
}
