package org.isms4j.engine.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.vocabulary.RecordTypes;

/** Words for parts of checks, and read sets of several parts. */
final class Words {

    private Words() {}

    static String typeLabel(Attribute<?, ?> attribute) {
        String name = attribute.owner().getSimpleName();
        return RecordTypes.named(name).map(type -> type.label()).orElse(name);
    }

    static String list(Collection<?> values) {
        return values.stream().map(Words::value).collect(Collectors.joining(" or "));
    }

    static String value(Object value) {
        return value instanceof Enum<?> constant ? ValueKind.word(constant) : String.valueOf(value);
    }

    static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Condition.Every || part instanceof Condition.Any
                        ? "(" + part.words() + ")"
                        : part.words())
                .collect(Collectors.joining(" " + word + " "));
    }

    static String shown(Condition part) {
        if (part instanceof Condition.Is is) {
            return is.attribute().label() + " is known to be " + list(is.values());
        } else if (part instanceof Condition.Passed passed) {
            return passed.day().words() + ", if there is one, has passed";
        } else if (part instanceof Condition.Stated stated) {
            return "it is known to have " + stated.attribute().label();
        }
        return "it is shown that " + part.words();
    }

    static String linked(Attribute<?, RecordId> link, Quantifier quantifier, Condition condition) {
        String record = quantifier == Quantifier.NO ? "no record" : "a record";
        return "its " + link.label() + (link.isMany() ? " name " : " names ") + record
                + (condition instanceof Condition.Always ? "" : " (" + condition.words() + ")");
    }

    /** Records of some types as a whole; of any type where none is named. */
    static Set<Read> whole(List<String> types) {
        return (types.isEmpty()
                        ? RecordTypes.all().stream().map(RecordType::name).toList()
                        : types)
                .stream().map(type -> new Read(type, "*")).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Read> read(Attribute<?, ?> attribute) {
        return Set.of(new Read(attribute.owner().getSimpleName(), attribute.name()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Set<Read> union(Set<Read>... sets) {
        Set<Read> all = new TreeSet<>();
        List.of(sets).forEach(all::addAll);
        return all;
    }

    static <T> Set<Read> union(Collection<T> parts, Function<T, Set<Read>> reads) {
        Set<Read> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(reads.apply(part)));
        return all;
    }

    static Set<Read> own(RecordType<?> type) {
        return Set.of(new Read(type.name(), "*"));
    }

    static String filter(Condition where) {
        return where instanceof Condition.Always ? "" : " (" + where.words() + ")";
    }
}
