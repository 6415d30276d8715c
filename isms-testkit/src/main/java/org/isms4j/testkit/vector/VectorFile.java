package org.isms4j.testkit.vector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isms4j.evidence.RecordFiles;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** The file of a vector: a head, the records that differ from those of its base, the answers that differ. */
final class VectorFile {

    private static final String PUT = "{\"put\":";
    private static final String REMOVE = "{\"remove\":";
    private static final String BASE = "base";

    private VectorFile() {}

    /** Reads a file. Its base, if it has one, has to have been read before. */
    static ConformanceVector parse(String file, String text, Map<String, ConformanceVector> read) {
        List<String> lines = text.lines().toList();
        String head = lines.get(0);
        List<String> removed = new ArrayList<>();
        List<String> put = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(PUT)) {
                put.add(line.substring(PUT.length(), line.length() - 1));
            } else if (line.startsWith(REMOVE)) {
                removed.add(Quoted.after("remove", line));
            } else {
                answers.add(line);
            }
        }
        ConformanceVector base = base(head, read);
        IsmsRecord[] records = RecordFiles.parse(file, String.join("\n", put))
                .orThrow()
                .records()
                .toArray(IsmsRecord[]::new);
        return new ConformanceVector(
                Quoted.after("vector", head),
                Quoted.after("says", head),
                LocalDate.parse(Quoted.after("asOf", head)),
                base.records()
                        .without(removed.stream().map(RecordId::of).toArray(RecordId[]::new))
                        .with(records),
                Answers.over(base.answers(), answers));
    }

    private static ConformanceVector base(String head, Map<String, ConformanceVector> read) {
        if (!head.contains(Quoted.write(BASE) + ":")) {
            return new ConformanceVector("", "", LocalDate.EPOCH, IsmsSnapshot.of(), List.of());
        }
        ConformanceVector base = read.get(Quoted.after(BASE, head));
        if (base == null) {
            throw new IllegalArgumentException("Base of a vector must come before it: " + head);
        }
        return base;
    }

    /** Writes a vector that rests on no other. */
    static String write(ConformanceVector vector) {
        return head(vector, "") + lines(puts(IsmsSnapshot.of(), vector.records())) + lines(vector.answers());
    }

    /** Writes a vector as the difference from its base. */
    static String write(ConformanceVector vector, ConformanceVector base) {
        List<String> removed = base.records().records().stream()
                .filter(record -> vector.records().find(record.id()).isEmpty())
                .map(record -> REMOVE + Quoted.write(record.id().value()) + "}")
                .toList();
        return head(vector, "," + Quoted.write(BASE) + ":" + Quoted.write(base.name()))
                + lines(removed)
                + lines(puts(base.records(), vector.records()))
                + lines(Answers.beside(base.answers(), vector.answers()));
    }

    private static String head(ConformanceVector vector, String base) {
        return "{\"vector\":" + Quoted.write(vector.name()) + ",\"says\":" + Quoted.write(vector.says()) + base
                + ",\"asOf\":" + Quoted.write(vector.asOf().toString()) + "}\n";
    }

    private static List<String> puts(IsmsSnapshot base, IsmsSnapshot records) {
        return records.records().stream()
                .filter(record -> base.find(record.id()).filter(record::equals).isEmpty())
                .map(record -> PUT + RecordFiles.toJson(record) + "}")
                .toList();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
