package org.isms4j.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a record set: the records that could be read, and everything that was wrong. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * LoadResult loaded = RecordFiles.parse("risks.jsonl", "{\"type\":\"Risk\",\"id\":\"R-1\",\"onwer\":\"P-1\"}");
 * loaded.isUsable();               // false
 * loaded.problems().get(0);        // risks.jsonl:1: Risk R-1, attribute 'onwer': no such attribute; did you ...
 * }</pre>
 *
 * <p>API status: to call, not to implement.
 */
public final class LoadResult {

    private static final int SHOWN = 10;

    private final List<IsmsRecord> records;
    private final List<LoadProblem> problems;
    private final long problemCount;
    private final List<LoadNote> notes;
    private volatile @Nullable IsmsSnapshot snapshot;

    LoadResult(List<IsmsRecord> records, List<LoadProblem> problems, long problemCount, List<LoadNote> notes) {
        this.records = Collections.unmodifiableList(records);
        this.problems = Collections.unmodifiableList(problems);
        this.problemCount = problemCount;
        this.notes = Collections.unmodifiableList(notes);
    }

    /**
     * Returns the records of the lines that have no problem.
     *
     * @return the records in the order of file and line
     */
    public List<IsmsRecord> records() {
        return records;
    }

    /**
     * Returns the same records as a snapshot, made when it is first asked for.
     *
     * @return the snapshot, also where there are problems
     */
    public IsmsSnapshot snapshot() {
        IsmsSnapshot made = snapshot;
        if (made == null) {
            made = IsmsSnapshot.of(records);
            snapshot = made;
        }
        return made;
    }

    /**
     * Returns the problems, at most as many as {@link ReadOptions#mostProblems} allows.
     *
     * @return the problems in the order of file and line
     */
    public List<LoadProblem> problems() {
        return problems;
    }

    /**
     * Returns how many problems there are.
     *
     * @return the number, those counted that are not kept
     */
    public long problemCount() {
        return problemCount;
    }

    /**
     * Returns the liberties that were taken, as the options allow.
     *
     * @return the notes in the order of file and line
     */
    public List<LoadNote> notes() {
        return notes;
    }

    /**
     * Returns whether everything could be read.
     *
     * @return whether there is no problem
     */
    public boolean isUsable() {
        return problemCount == 0;
    }

    /**
     * Returns the snapshot of a record set that could be read without any problem.
     *
     * @return the snapshot
     * @throws UnusableRecordsException if there is a problem; the message has the first ten and their number
     */
    public IsmsSnapshot orThrow() {
        if (!isUsable()) {
            throw new UnusableRecordsException(
                    "Record set must have no problems: " + counted(problemCount, "problem") + shownProblems());
        }
        return snapshot();
    }

    /** Returns the number of records by type, the numbers of problems and notes, and the first ten of each. */
    @Override
    public String toString() {
        return counted(records.size(), "record") + byType() + ", " + counted(problemCount, "problem")
                + (notes.isEmpty() ? "" : ", " + counted(notes.size(), "note"))
                + shownProblems()
                + shown(notes, notes.size(), "notes");
    }

    private String byType() {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(record.recordType().name(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", ", records.isEmpty() ? "" : " (", records.isEmpty() ? "" : ")"));
    }

    private String shownProblems() {
        String unkept = problemCount > problems.size() ? " (only the first " + problems.size() + " are kept)" : "";
        return shown(problems, problemCount, "problems") + unkept;
    }

    private static String shown(List<?> all, long count, String noun) {
        String first = all.stream().limit(SHOWN).map(each -> "\n  " + each).collect(Collectors.joining());
        return count <= SHOWN ? first : first + "\n  and " + (count - Math.min(SHOWN, all.size())) + " more " + noun;
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
