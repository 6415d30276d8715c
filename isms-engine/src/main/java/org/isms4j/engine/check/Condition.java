package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/**
 * A condition on a record: a closed tree of verbs. {@link Verbs} makes them, {@code docs/checks.md} specifies them.
 * Immutable; what it reads and how it is worded is derived from it.
 */
public sealed interface Condition {

    /**
     * Returns the condition in words.
     *
     * @return a phrase
     */
    String words();

    /**
     * Returns what the condition reads.
     *
     * @return the read set, sorted
     */
    Set<Read> reads();

    /** Always met. */
    record Always() implements Condition {
        @Override
        public String words() {
            return "it is there";
        }

        @Override
        public Set<Read> reads() {
            return Set.of();
        }
    }

    /**
     * Met when all parts are.
     *
     * @param parts the parts
     */
    record Every(List<Condition> parts) implements Condition {
        @Override
        public String words() {
            return Words.joined(parts, "and");
        }

        @Override
        public Set<Read> reads() {
            return Words.union(parts, Condition::reads);
        }
    }

    /**
     * Met when one part is.
     *
     * @param parts the parts
     */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public String words() {
            return Words.joined(parts, "or");
        }

        @Override
        public Set<Read> reads() {
            return Words.union(parts, Condition::reads);
        }
    }

    /**
     * Met when the part is known not to be.
     *
     * @param part the part
     */
    record Not(Condition part) implements Condition {
        @Override
        public String words() {
            return "not (" + part.words() + ")";
        }

        @Override
        public Set<Read> reads() {
            return part.reads();
        }
    }

    /**
     * Met when the part is shown to be: an open answer counts as no.
     *
     * @param part the part
     */
    record Shown(Condition part) implements Condition {
        @Override
        public String words() {
            return Words.shown(part);
        }

        @Override
        public Set<Read> reads() {
            return part.reads();
        }
    }

    /**
     * Met when an attribute has a value.
     *
     * @param attribute the attribute
     * @param recorded whether absence counts as "not recorded" where the record type is declared complete
     */
    record Stated(Attribute<?, ?> attribute, boolean recorded) implements Condition {
        @Override
        public String words() {
            return attribute.label() + (recorded ? " is recorded" : " is stated");
        }

        @Override
        public Set<Read> reads() {
            return Words.read(attribute);
        }
    }

    /**
     * Met when an attribute has one of some values.
     *
     * @param attribute the attribute
     * @param values the values
     */
    record Is(Attribute<?, ?> attribute, List<?> values) implements Condition {
        @Override
        public String words() {
            return attribute.label() + " is " + Words.list(values);
        }

        @Override
        public Set<Read> reads() {
            return Words.read(attribute);
        }
    }

    /**
     * Met when an attribute with several references names what a term names.
     *
     * @param attribute the attribute
     * @param who the reference
     */
    record Names(Attribute.Many<?, RecordId> attribute, Term<RecordId> who) implements Condition {
        @Override
        public String words() {
            return attribute.label() + " name " + who.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Words.read(attribute), who.reads());
        }
    }

    /**
     * Met when an attribute with several values has all of a fixed list.
     *
     * @param attribute the attribute
     * @param required the list
     */
    record Includes(Attribute.Many<?, ?> attribute, Required required) implements Condition {
        @Override
        public String words() {
            return attribute.label() + " include all of " + required.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Words.read(attribute), required.reads());
        }
    }

    /**
     * Met when two values stand in a relation.
     *
     * @param <V> type of the values
     * @param left one value
     * @param relation the relation
     * @param right the other value
     */
    record Compare<V extends Comparable<? super V>>(Term<V> left, Relation relation, Term<V> right)
            implements Condition {
        @Override
        public String words() {
            return left.words() + " is " + relation.label() + " " + right.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(left.reads(), right.reads());
        }
    }

    /**
     * Met when a term has a value.
     *
     * @param term the term
     */
    record Known(Term<?> term) implements Condition {
        @Override
        public String words() {
            return "there is " + term.words();
        }

        @Override
        public Set<Read> reads() {
            return term.reads();
        }
    }

    /**
     * Met when something has happened by the evaluation date.
     *
     * @param date day of the event
     */
    record Reached(Attribute.One<?, LocalDate> date) implements Condition {
        @Override
        public String words() {
            return date.label() + " is reached";
        }

        @Override
        public Set<Read> reads() {
            return Words.read(date);
        }
    }

    /**
     * Met when a day lies before the evaluation date.
     *
     * @param day the day
     */
    record Passed(Term<LocalDate> day) implements Condition {
        @Override
        public String words() {
            return day.words() + " has passed";
        }

        @Override
        public Set<Read> reads() {
            return day.reads();
        }
    }

    /**
     * Met when the record holds on a day: it has started, has not ended, and no record in force has replaced it.
     *
     * @param on the day, empty for the evaluation date
     */
    record InForce(Optional<Term<LocalDate>> on) implements Condition {
        @Override
        public String words() {
            return "in force" + on.map(term -> " on " + term.words()).orElse("");
        }

        @Override
        public Set<Read> reads() {
            return on.map(Term::reads).orElse(Set.of());
        }
    }

    /**
     * Met when something happened to the record in a time.
     *
     * @param after the day after which
     * @param upTo the last day
     */
    record Happened(Term<LocalDate> after, Term<LocalDate> upTo) implements Condition {
        @Override
        public String words() {
            return "something happened to it after " + after.words() + " and up to " + upTo.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(after.reads(), upTo.reads());
        }
    }

    /**
     * Met for records of a type that meet a condition.
     *
     * @param type the type
     * @param condition the condition
     */
    record OfType(RecordType<?> type, Condition condition) implements Condition {
        @Override
        public String words() {
            return type.labelWithArticle() + (condition instanceof Always ? "" : " (" + condition.words() + ")");
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Set.of(new Read(type.name(), "*")), condition.reads());
        }
    }

    /**
     * Met depending on the records a link leads to.
     *
     * @param link the link
     * @param quantifier how many of them
     * @param condition condition on them
     */
    record Linked(Attribute<?, RecordId> link, Quantifier quantifier, Condition condition) implements Condition {
        @Override
        public String words() {
            return Words.linked(link, quantifier, condition);
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Words.read(link), Words.whole(link.targets()), condition.reads());
        }
    }

    /**
     * Met depending on the records that cite this one.
     *
     * @param link the link by which they cite
     * @param quantifier how many of them
     * @param condition condition on them
     */
    record Cited(Attribute<?, RecordId> link, Quantifier quantifier, Condition condition) implements Condition {
        @Override
        public String words() {
            return quantifier.label() + " " + Words.typeLabel(link) + " cites it as " + link.label()
                    + (condition instanceof Always ? "" : " for which " + condition.words());
        }

        @Override
        public Set<Read> reads() {
            return Words.union(
                    Words.read(link), Words.whole(List.of(link.owner().getSimpleName())), condition.reads());
        }
    }

    /**
     * Met depending on the records of a type that share values with this one.
     *
     * @param matches which attributes of the others have which values; at least one
     * @param quantifier how many of them
     * @param condition condition on them
     */
    record Matched(List<Match> matches, Quantifier quantifier, Condition condition) implements Condition {
        @Override
        public String words() {
            return quantifier.label() + " " + Words.typeLabel(matches.get(0).key()) + " whose "
                    + matches.stream().map(Match::words).collect(Collectors.joining(" and "))
                    + (condition instanceof Always ? "" : " and for which " + condition.words());
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Words.union(matches, Match::reads), condition.reads());
        }
    }

    /**
     * An attribute that has a value.
     *
     * @param key the attribute
     * @param value the value
     */
    record Match(Attribute.One<?, ?> key, Term<?> value) {

        /**
         * Returns the match in words.
         *
         * @return a phrase
         */
        String words() {
            return key.label() + " is " + value.words();
        }

        /**
         * Returns what it reads.
         *
         * @return the read set
         */
        Set<Read> reads() {
            return Words.union(Words.read(key), value.reads());
        }
    }

    /**
     * Met depending on all records of a type. Walks all of them: for conditions on few records only.
     *
     * @param type the type
     * @param quantifier how many of them
     * @param condition condition on them
     */
    record Among(RecordType<?> type, Quantifier quantifier, Condition condition) implements Condition {
        @Override
        public String words() {
            return "there is " + (quantifier == Quantifier.NO ? "no " + type.label() : type.labelWithArticle())
                    + " for which "
                    + condition.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Set.of(new Read(type.name(), "*")), condition.reads());
        }
    }

    /**
     * Met when the dates of the records that cite this one follow each other within a span.
     *
     * @param link the link by which they cite
     * @param date their date
     * @param span the longest time between two, and since the last one
     * @param start day from which the first one is owed
     * @param pastGaps whether gaps in the evaluation window count as well as the time since the last one
     */
    record Regular(
            Attribute<?, RecordId> link,
            Attribute.One<?, LocalDate> date,
            Span span,
            Term<LocalDate> start,
            boolean pastGaps)
            implements Condition {
        @Override
        public String words() {
            return (pastGaps ? "every " : "the newest ") + Words.typeLabel(link) + " that cites it as " + link.label()
                    + (pastGaps ? " follows the one before within " : " is not older than ") + span.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(Words.read(link), Words.read(date), start.reads());
        }
    }

    /**
     * Met when a person is, or holds, what another attribute names: the same person, or a holder of the named role.
     *
     * @param who the person
     * @param named person or role
     * @param on day on which the role must be held
     */
    record ActsAs(Term<RecordId> who, Term<RecordId> named, Term<LocalDate> on) implements Condition {
        @Override
        public String words() {
            return who.words() + " is, or holds the role of, " + named.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(
                    who.reads(),
                    named.reads(),
                    on.reads(),
                    Set.of(
                            new Read("Role", "*"),
                            new Read("RoleAssignment", "*"),
                            new Read("RoleAssignment", "role"),
                            new Read("RoleAssignment", "person"),
                            new Read("RoleAssignment", "assignedFrom"),
                            new Read("RoleAssignment", "assignedTo")));
        }
    }

    /**
     * What the other verbs cannot say: the one escape hatch, used by few.
     *
     * @param name what it asks, in words
     * @param reads what it reads
     * @param test the test; must be pure and must not depend on the evaluation date
     */
    record Custom(String name, Set<Read> reads, CustomTest test) implements Condition {
        @Override
        public String words() {
            return name;
        }
    }
}
