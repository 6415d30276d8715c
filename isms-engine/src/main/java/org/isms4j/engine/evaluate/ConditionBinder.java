package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.Term;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.vocabulary.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * Binds a condition: finds for each attribute the place of the record that has it. Places are known beforehand because
 * each verb that leads to other records says of which type they are; null stands for "of any type".
 */
final class ConditionBinder {

    private final Binding binding;
    private final List<@Nullable RecordType<?>> view;

    ConditionBinder(Binding binding, List<@Nullable RecordType<?>> view) {
        this.binding = binding;
        this.view = view;
    }

    Node bind(Condition condition) {
        if (condition instanceof Condition.Always) {
            return new LogicNodes.AlwaysNode();
        } else if (condition instanceof Condition.Every every) {
            return new LogicNodes.EveryNode(
                    parts(every.parts()).stream().map(this::bind).toList());
        } else if (condition instanceof Condition.Any any) {
            return new LogicNodes.AnyNode(
                    parts(any.parts()).stream().map(this::bind).toList());
        } else if (condition instanceof Condition.Not not) {
            return new LogicNodes.NotNode(bind(not.part()));
        } else if (condition instanceof Condition.Shown shown) {
            return new LogicNodes.ShownNode(bind(shown.part()));
        }
        Node node = attributeNode(condition);
        node = node == null ? timeNode(condition) : node;
        return node == null ? linkNode(condition) : node;
    }

    private List<Condition> parts(List<Condition> parts) {
        if (parts.isEmpty()) {
            binding.fault("a condition put together from others must have parts");
        }
        return parts;
    }

    private @Nullable Node attributeNode(Condition condition) {
        if (condition instanceof Condition.Stated stated) {
            return new AttributeNodes.StatedNode(field(stated.attribute(), false), stated.recorded());
        } else if (condition instanceof Condition.Is is) {
            return new AttributeNodes.IsNode<>(field(is.attribute(), false), is.values());
        } else if (condition instanceof Condition.Compare<?> compare) {
            return compare(compare);
        } else if (condition instanceof Condition.Known known) {
            return new AttributeNodes.KnownNode(term(known.term()));
        } else if (condition instanceof Condition.Includes includes) {
            return new AttributeNodes.IncludesNode(
                    field(includes.attribute(), false), binding.elements(includes.required()));
        } else if (condition instanceof Condition.Names names) {
            return new AttributeNodes.NamesNode(field(names.attribute(), false), term(names.who()));
        } else if (condition instanceof Condition.Custom custom) {
            return new AttributeNodes.CustomNode(custom.name(), custom.test());
        }
        return null;
    }

    private <V extends Comparable<? super V>> Node compare(Condition.Compare<V> compare) {
        return new AttributeNodes.CompareNode<>(term(compare.left()), compare.relation(), term(compare.right()));
    }

    private @Nullable Node timeNode(Condition condition) {
        if (condition instanceof Condition.Reached reached) {
            return new TimeNodes.ReachedNode(field(reached.date(), false));
        } else if (condition instanceof Condition.Passed passed) {
            return new TimeNodes.PassedNode(term(passed.day()));
        } else if (condition instanceof Condition.InForce inForce) {
            return new TimeNodes.InForceNode(
                    view.size() - 1,
                    top(),
                    binding.columns,
                    inForce.on().map(this::term).orElse(null));
        } else if (condition instanceof Condition.Happened happened) {
            return new TimeNodes.HappenedNode(term(happened.after()), term(happened.upTo()));
        } else if (condition instanceof Condition.Regular regular) {
            RecordType<?> source = Binding.typeOf(regular.link());
            return new RegularNode(
                    view.size() - 1,
                    binding.columns.links(regular.link()),
                    source,
                    inner(source).field(regular.date(), false),
                    span(regular.span()),
                    term(regular.start()),
                    regular.pastGaps());
        } else if (condition instanceof Condition.ActsAs acts) {
            return new ActsAsNode(term(acts.who()), term(acts.named()), term(acts.on()), binding.columns);
        }
        return null;
    }

    private Node linkNode(Condition condition) {
        if (condition instanceof Condition.Linked linked) {
            RecordType<?> target = linked.link().targets().size() == 1
                    ? RecordTypes.named(linked.link().targets().get(0)).orElseThrow()
                    : null;
            Node inside = inner(target).bind(linked.condition());
            Node checked = target == null ? inside : new LinkNodes.OfTypeNode(target, inside);
            return new LinkNodes.LinkedNode(
                    field(linked.link(), false), binding.columns.links(linked.link()), linked.quantifier(), checked);
        } else if (condition instanceof Condition.Cited cited) {
            RecordType<?> source = Binding.typeOf(cited.link());
            return new LinkNodes.CitedNode(
                    view.size() - 1,
                    binding.columns.links(cited.link()),
                    source,
                    cited.link().label(),
                    cited.quantifier(),
                    inner(source).bind(cited.condition()));
        } else if (condition instanceof Condition.Matched matched) {
            RecordType<?> type = Binding.typeOf(matched.matches().get(0).key());
            return new LinkNodes.MatchedNode(
                    binding.valueIndex(
                            matched.matches().stream().map(Condition.Match::key).toList()),
                    type,
                    view.size() - 1,
                    terms(matched),
                    matched.quantifier(),
                    inner(type).bind(matched.condition()));
        } else if (condition instanceof Condition.Among among) {
            RecordType<?> type = among.type();
            return new LinkNodes.AmongNode(
                    binding.columns.from(type),
                    binding.columns.to(type),
                    type,
                    among.quantifier(),
                    inner(type).bind(among.condition()));
        }
        Condition.OfType ofType = (Condition.OfType) condition;
        List<@Nullable RecordType<?>> narrowed = new ArrayList<>(view);
        narrowed.set(view.size() - 1, ofType.type());
        return new LinkNodes.OfTypeNode(ofType.type(), new ConditionBinder(binding, narrowed).bind(ofType.condition()));
    }

    private List<BoundTerm<?>> terms(Condition.Matched matched) {
        List<BoundTerm<?>> terms = new ArrayList<>();
        matched.matches().forEach(match -> terms.add(term(match.value())));
        return terms;
    }

    private ConditionBinder inner(@Nullable RecordType<?> type) {
        List<@Nullable RecordType<?>> deeper = new ArrayList<>(view);
        deeper.add(type);
        return new ConditionBinder(binding, deeper);
    }

    private RecordType<?> top() {
        RecordType<?> type = view.get(view.size() - 1);
        if (type == null) {
            binding.fault("'in force' must know the record type: narrow the linked record with 'a(type, ...)' first");
            return view.stream().filter(Objects::nonNull).findFirst().orElseThrow();
        }
        return type;
    }

    @SuppressWarnings("unchecked") // the parts have the value type of the whole
    <V> BoundTerm<V> term(Term<V> term) {
        if (term instanceof Term.Of<V> of) {
            return new BoundTerm.OfField<>(field(of.attribute(), of.outer()));
        } else if (term instanceof Term.Via<V> via) {
            RecordType<?> target = Binding.typeOf(via.attribute());
            return new BoundTerm.ViaLink<>(
                    field(via.link(), via.outer()),
                    binding.columns.links(via.link()),
                    target.recordClass(),
                    inner(target).field(via.attribute(), false));
        } else if (term instanceof Term.Fixed<V> fixed) {
            return new BoundTerm.FixedValue<>(fixed.value());
        }
        return (BoundTerm<V>) day(term);
    }

    private BoundTerm<LocalDate> day(Term<?> term) {
        if (term instanceof Term.Later later) {
            return new BoundTerm.Moved(term(later.start()), span(later.span()), false);
        } else if (term instanceof Term.Earlier earlier) {
            return new BoundTerm.Moved(term(earlier.end()), span(earlier.span()), true);
        } else if (term instanceof Term.Newest newest) {
            return new BoundTerm.NewestDay(
                    binding.sortedDays(newest.date()),
                    newest.date().toString(),
                    term(newest.limit()),
                    newest.inclusive());
        }
        return new BoundTerm.TodayTerm();
    }

    private BoundTerm.BoundSpan span(Span span) {
        if (span instanceof Span.Stated stated) {
            Field<Period> field = field(stated.attribute(), false);
            return new BoundTerm.BoundSpan(field, stated.fallback(), stated.grace());
        }
        Span.Declared declared = (Span.Declared) span;
        return new BoundTerm.BoundSpan(null, declared.key(), declared.grace());
    }

    <V> Field<V> field(Attribute<?, V> attribute, boolean outer) {
        boolean skip = outer;
        for (int frame = view.size() - 1; frame >= 0; frame--) {
            RecordType<?> type = view.get(frame);
            if (type != null && type.recordClass() == attribute.owner()) {
                if (!skip) {
                    return new Field<>(attribute, frame);
                }
                skip = false;
            }
        }
        binding.fault("attribute must belong to a record in view " + view + ": " + attribute);
        return new Field<>(attribute, 0);
    }
}
