package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/** The controlled documents and their versions. */
final class Library {

    private static final int DAYS_OF_DRAFTING = 7;

    private final Journal journal;
    private final Cast cast;
    private final Map<String, Cue> catalogue = new LinkedHashMap<>();
    private final Map<String, List<RecordId>> versions = new LinkedHashMap<>();
    private final Map<String, LocalDate> lookedAt = new LinkedHashMap<>();

    Library(Journal journal, Cast cast) {
        this.journal = journal;
        this.cast = cast;
        Script.table("documents").cues().forEach(document -> catalogue.put(document.text("identifier"), document));
    }

    /** Adds a document to the catalogue. */
    void catalogue(Cue document) {
        catalogue.put(document.text("identifier"), document);
    }

    /** Publishes a version that is approved and in force on one day. */
    RecordId publish(String identifier, LocalDate day) {
        return publish(identifier, day, day, List.of());
    }

    /** Publishes a version and withdraws the one before. Origins are named. */
    RecordId publish(String identifier, LocalDate approved, LocalDate from, List<String> origins) {
        Cue document = entry(identifier);
        List<RecordId> known = versions.computeIfAbsent(identifier, key -> new ArrayList<>());
        List<RecordId> earlier = List.copyOf(known);
        LocalDate created = later(Simulation.FIRST_DAY, approved.minusDays(DAYS_OF_DRAFTING));
        RecordId id = journal.write(Folder.DOCUMENT, created, DocumentVersion.builder(), version -> {
            describe(version, document, approved);
            version.version(Integer.toString(earlier.size() + 1))
                    .createdOn(created)
                    .approvedOn(approved)
                    .publishedOn(from)
                    .inForceFrom(from);
            origins.forEach(origin -> version.addOrigin(journal.named(origin)));
            earlier.stream().skip(Math.max(0, earlier.size() - 1L)).forEach(version::supersedes);
        });
        earlier.stream()
                .skip(Math.max(0, earlier.size() - 1L))
                .forEach(old -> journal.amend(old, DocumentVersion.Builder.class, version -> version.inForceTo(from)));
        known.add(id);
        lookedAt.put(identifier, from);
        journal.name("document/" + identifier + "@" + from, id);
        return journal.name("document/" + identifier + "/" + known.size(), id);
    }

    RecordId current(String identifier) {
        List<RecordId> known = versions.get(identifier);
        if (known == null) {
            throw new IllegalArgumentException("Document must have been published: " + identifier);
        }
        return known.get(known.size() - 1);
    }

    boolean has(String identifier) {
        return versions.containsKey(identifier);
    }

    /** Returns the identifiers of documents whose review falls on a day, some days ahead of the end of their interval. */
    List<String> toReview(LocalDate day, int daysAhead) {
        return lookedAt.entrySet().stream()
                .filter(entry -> WorkingDays.onOrBefore(entry.getValue()
                                .plus(reviewInterval(entry.getKey()))
                                .minusDays(daysAhead))
                        .equals(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Notes that a document was reviewed. */
    void reviewed(String identifier, LocalDate day) {
        lookedAt.put(identifier, day);
    }

    String owner(String identifier) {
        return entry(identifier).text("owner");
    }

    private Cue entry(String identifier) {
        Cue document = catalogue.get(identifier);
        if (document == null) {
            throw new IllegalArgumentException("Document must be in the catalogue: " + identifier);
        }
        return document;
    }

    private Period reviewInterval(String identifier) {
        return entry(identifier).period("review");
    }

    private void describe(DocumentVersion.Builder version, Cue document, LocalDate day) {
        version.identifier(document.text("identifier"))
                .title(document.text("title"))
                .kind(document.choice("kind", MandatedDocument.class))
                .author(cast.holder("DOC", day))
                .owner(cast.role(document.text("owner")))
                .approvedBy(cast.holder(document.text("approver"), day))
                .reviewInterval(document.period("review"))
                .classification(document.text("classification"))
                .accessRule(document.text("access"))
                .mediaType("application/pdf");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
