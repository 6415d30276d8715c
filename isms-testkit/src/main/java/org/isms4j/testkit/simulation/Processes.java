package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.record.RecordId;

/** The ISMS processes, their definitions and the procedures that describe them. */
final class Processes {

    private final Journal journal;
    private final Cast cast;
    private final Library library;
    private final Map<String, Cue> rows = new LinkedHashMap<>();
    private final Map<String, List<RecordId>> definitions = new LinkedHashMap<>();

    Processes(Journal journal, Cast cast, Library library) {
        this.journal = journal;
        this.cast = cast;
        this.library = library;
        Script.table("processes").cues().forEach(row -> {
            rows.put(row.text("node"), row);
            library.catalogue(procedureEntry(row));
        });
    }

    List<Cue> rows() {
        return List.copyOf(rows.values());
    }

    RecordId current(String node) {
        List<RecordId> known = definitions.get(node);
        if (known == null) {
            throw new IllegalArgumentException("Process must have been defined: " + node);
        }
        return known.get(known.size() - 1);
    }

    /** Returns all definitions of a process, or of all processes for the node {@code all}. */
    List<RecordId> all(String node) {
        return definitions.entrySet().stream()
                .filter(entry -> node.equals("all") || node.equals(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    RecordId procedure(String node) {
        return library.current("PR-" + node);
    }

    /** Defines a process and publishes its procedure; a change names what led to a new definition. */
    void define(String node, LocalDate day, Optional<String> change) {
        Cue row = rows.get(node);
        if (row == null) {
            throw new IllegalArgumentException("Process must be in the table: " + node);
        }
        List<RecordId> known = definitions.computeIfAbsent(node, key -> new ArrayList<>());
        Optional<RecordId> earlier = known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
        String version = Integer.toString(known.size() + 1);
        RecordId id = journal.write(Folder.PROCESS, day, ProcessDefinition.builder(), process -> {
            describe(process, row);
            process.version(version).definedOn(day);
            change.ifPresent(name -> process.addOrigin(journal.named(name)));
            earlier.ifPresent(process::supersedes);
        });
        known.add(id);
        journal.name("process/" + node + "/" + version, id);
        library.publish("PR-" + node, day, day, change.stream().toList());
    }

    private void describe(ProcessDefinition.Builder process, Cue row) {
        process.title(row.text("title"))
                .node(row.text("node"))
                .owner(cast.role(row.text("owner")))
                .addAllInputs(row.list("inputs"))
                .addAllOutputs(row.list("outputs"))
                .criteria(row.text("criteria"))
                .interval(row.period("every"))
                .businessProcess(row.text("business"))
                .critical(row.says("critical"));
    }

    private static Cue procedureEntry(Cue row) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("identifier", "PR-" + row.text("node"));
        words.put("title", "Procedure: " + row.text("title"));
        words.put("kind", "PROCEDURE");
        words.put("owner", row.text("owner"));
        words.put("approver", "COO");
        words.put("review", "P24M");
        words.put("classification", "internal");
        words.put("access", "those who carry it out, auditors");
        return new Cue(words);
    }
}
