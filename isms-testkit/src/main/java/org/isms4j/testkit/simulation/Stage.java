package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.RecordId;

/** What all chapters of the story share: the behaviour, the journal, the people and the documents. */
final class Stage {

    private final Behaviour behaviour;
    private final Journal journal;
    private final Cast cast;
    private final Library library;
    private final Processes processes;
    private final Register register;

    Stage(Behaviour behaviour, Journal journal) {
        this.behaviour = behaviour;
        this.journal = journal;
        this.cast = new Cast(journal);
        this.library = new Library(journal, cast);
        this.processes = new Processes(journal, cast, library);
        this.register = new Register(journal, cast);
    }

    Behaviour behaviour() {
        return behaviour;
    }

    Journal journal() {
        return journal;
    }

    Cast cast() {
        return cast;
    }

    Library library() {
        return library;
    }

    Processes processes() {
        return processes;
    }

    Register register() {
        return register;
    }

    /** Returns records to be cited; none where nobody looks at the records of others. */
    List<RecordId> cite(Collection<RecordId> ids) {
        return behaviour.cites() ? List.copyOf(ids) : List.of();
    }

    /** Returns a record to be cited; none where nobody looks at the records of others. */
    Optional<RecordId> cite(RecordId id) {
        return behaviour.cites() ? Optional.of(id) : Optional.empty();
    }

    /** Returns the records of names, to be cited; none where nobody looks at the records of others. */
    List<RecordId> citeNamed(Collection<String> names) {
        return behaviour.cites() ? names.stream().map(journal::named).toList() : List.of();
    }

    /** Returns the latest records of kinds on a day, to be cited; none where nobody looks at the records of others. */
    List<RecordId> citeLatest(LocalDate day, Folder... folders) {
        return cite(Arrays.stream(folders)
                .flatMap(folder -> journal.latest(folder, day).stream())
                .toList());
    }

    /** Returns what was found in folders between two days, to be cited; none where nobody looks at others' records. */
    List<RecordId> citeFound(LocalDate after, LocalDate until, Folder... folders) {
        return cite(Arrays.stream(folders)
                .flatMap(folder -> journal.found(folder, after, until).stream())
                .toList());
    }
}
