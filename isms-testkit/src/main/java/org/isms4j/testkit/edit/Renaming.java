package org.isms4j.testkit.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/** Copies under other identifiers; links and judgements about single findings follow. */
final class Renaming extends RecordCopy {

    private final UnaryOperator<RecordId> name;

    Renaming(UnaryOperator<RecordId> name) {
        this.name = name;
    }

    @Override
    RecordId id(RecordId id) {
        return name.apply(id);
    }

    @Override
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        List<V> values = attribute.values(record);
        if (attribute.isLink() || attribute == AssessorJudgement.TARGET) {
            return values.stream()
                    .map(value -> attribute.kind().type().cast(renamed(value)))
                    .toList();
        }
        return values;
    }

    private Object renamed(Object value) {
        return value instanceof RecordId id ? name.apply(id) : judged(value.toString());
    }

    /** The target of a judgement is a check, an item or a finding, and only a finding names a record after a slash. */
    private String judged(String target) {
        int slash = target.indexOf('/');
        return slash < 0
                ? target
                : target.substring(0, slash + 1) + name.apply(RecordId.of(target.substring(slash + 1)));
    }
}
