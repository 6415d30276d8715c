package org.isms4j.model.standard;

import java.util.List;
import java.util.Optional;

/**
 * A clause or subclause of ISO/IEC 27001:2022 with what is known about it, in our own words.
 *
 * <p>Thirty subclauses are assessed. The other eleven nodes are groups: they hold subclauses and ask for nothing
 * themselves, so their lists are empty. There is one instance per id; it comes from {@link Iso27001}.
 *
 * <pre>{@code
 * Clause review = Iso27001.clause(ClauseId.parse("9.3.3"));
 * review.qualifiedTitle();            // Management review results
 * review.documentedInformation();     // [evidence of management review results (available, record)]
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 */
public final class Clause {
    private final ClauseId id;
    private final ClauseRow row;
    private final List<Item> items;
    private final List<DocumentedInformation> documentedInformation;
    private final List<CommonFinding> commonFindings;

    Clause(ClauseId id) {
        this.id = id;
        this.row = ClauseRows.row(id.value());
        this.items = row.items().entrySet().stream()
                .map(item -> new Item(new ItemId(id, item.getKey()), item.getValue()))
                .toList();
        this.documentedInformation = row.documentedInformation();
        this.commonFindings = row.findings();
    }

    /**
     * Returns the id.
     *
     * @return the id, unique in the catalogue
     */
    public ClauseId id() {
        return id;
    }

    /**
     * Returns the title as it stands at the clause, which may say little by itself.
     *
     * @return the title, such as {@code General}
     */
    public String title() {
        return row.title();
    }

    /**
     * Returns a title that can stand alone, unlike any other in the catalogue.
     *
     * @return the title, such as {@code Internal audit - General}
     */
    public String qualifiedTitle() {
        return row.qualifiedTitle();
    }

    /**
     * Tells whether this is one of the subclauses that are assessed, or a group of them.
     *
     * @return true for a leaf of the catalogue
     */
    public boolean assessed() {
        return row.assessed();
    }

    /**
     * Returns what the subclause asks for, item by item.
     *
     * @return the items in the order of the standard; empty for a group
     */
    public List<Item> items() {
        return items;
    }

    /**
     * Returns the documented information that this subclause demands.
     *
     * @return the demands in the order of the standard; empty where none is demanded, and for a group
     */
    public List<DocumentedInformation> documentedInformation() {
        return documentedInformation;
    }

    /**
     * Tells whether this subclause demands documented information.
     *
     * <p>Where it does not, a missing document is no nonconformity; the activity must still be demonstrable.
     *
     * @return true if {@link #documentedInformation()} is not empty
     */
    public boolean documentedInformationRequired() {
        return !documentedInformation.isEmpty();
    }

    /**
     * Returns the names of the records that show the subclause in operation.
     *
     * @return names for readers, some with a remark in brackets, in the order of the catalogue; empty for a group
     */
    public List<String> operationRecords() {
        return row.records();
    }

    /**
     * Returns what merely documents the subclause and shows no operation by itself.
     *
     * @return the examples as one text; empty for a group
     */
    public Optional<String> merelyDocuments() {
        return row.documents();
    }

    /**
     * Returns how often the activity is due, and who says so.
     *
     * <p>Intervals named here as defaults are custom, not text of the standard.
     *
     * @return the text; empty for a group
     */
    public Optional<String> cadence() {
        return row.cadence();
    }

    /**
     * Returns findings that auditors often raise here.
     *
     * @return the findings in the order of the catalogue; empty for a group
     */
    public List<CommonFinding> commonFindings() {
        return commonFindings;
    }

    // One instance per id, so equality is identity; the hash comes from the id, to be the same in every run.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the clause for readers.
     *
     * @return the id, one blank, the qualified title
     */
    @Override
    public String toString() {
        return id + " " + qualifiedTitle();
    }
}
