package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.RecordId;
import org.jspecify.annotations.Nullable;

/** The risk register: what is known about each risk on the day that is played. */
final class Register {

    private static final int ACCEPTABLE = 6;
    private static final int MONTHS_OF_ACCEPTANCE = 18;

    private final Journal journal;
    private final Cast cast;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Register(Journal journal, Cast cast) {
        this.journal = journal;
        this.cast = cast;
        Script.paragraphs("risks").cues().forEach(risk -> entries.put(risk.text("risk"), new Entry(risk)));
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    Entry entry(String risk) {
        Entry entry = entries.get(risk);
        if (entry == null) {
            throw new IllegalArgumentException("Risk must be in the register: " + risk);
        }
        return entry;
    }

    /** Returns the entries that are under treatment. */
    List<Entry> treated() {
        return entries.values().stream().filter(entry -> entry.decision != null).toList();
    }

    /** Looks at a risk again and has its owner accept what remains. */
    void lookAgain(Entry entry, LocalDate day, Levels levels, List<RecordId> after, List<RecordId> because) {
        RecordId risk = entry.current();
        RecordId evaluation = journal.write(
                Folder.REEVALUATION,
                day,
                RiskReevaluation.builder(),
                again -> again.risk(risk)
                        .reevaluatedOn(day)
                        .reevaluatedBy(cast.holder("ISM", day))
                        .addAllAfter(after)
                        .addAllBecause(because)
                        .consequence(levels.consequence())
                        .likelihood(levels.likelihood())
                        .residualLevel(levels.level()));
        if (entry.decision != null) {
            accept(entry, day, levels, evaluation);
        }
    }

    private void accept(Entry entry, LocalDate day, Levels levels, RecordId evaluation) {
        Optional<RecordId> earlier = Optional.ofNullable(entry.acceptance);
        RecordId risk = entry.current();
        RecordId owner = cast.holder(entry.owner(), day);
        entry.acceptance = journal.write(Folder.ACCEPTANCE, day, ResidualRiskAcceptance.builder(), acceptance -> {
            acceptance
                    .risk(risk)
                    .acceptedOn(day)
                    .acceptedBy(owner)
                    .residualLevel(levels.level())
                    .evaluation(evaluation)
                    .validUntil(day.plusMonths(MONTHS_OF_ACCEPTANCE));
            if (!levels.acceptable()) {
                acceptance.exceptionReason("Above the limit until the treatment under way is done");
            }
            earlier.ifPresent(acceptance::supersedes);
        });
    }

    /** Consequence and likelihood on scales from 1 to 5. */
    record Levels(int consequence, int likelihood) {

        /** Reads a text such as {@code 4x3}. */
        static Levels of(String text) {
            String[] parts = text.strip().split("x", -1);
            return new Levels(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        int level() {
            return consequence * likelihood;
        }

        boolean acceptable() {
            return level() <= ACCEPTABLE;
        }
    }

    /** What is known about one risk. */
    static final class Entry {

        private final Cue cue;
        private final List<RecordId> causes = new ArrayList<>();
        private final List<RecordId> results = new ArrayList<>();
        private final List<RecordId> openActions = new ArrayList<>();
        private @Nullable RecordId current;
        private @Nullable RecordId decision;
        private @Nullable RecordId acceptance;
        private @Nullable LocalDate evaluated;

        private Entry(Cue cue) {
            this.cue = cue;
        }

        Cue cue() {
            return cue;
        }

        String key() {
            return cue.text("risk");
        }

        String owner() {
            return cue.text("owner");
        }

        RecordId current() {
            if (current == null) {
                throw new IllegalStateException("Risk must have been assessed: " + key());
            }
            return current;
        }

        Optional<RecordId> assessed() {
            return Optional.ofNullable(current);
        }

        Optional<RecordId> decision() {
            return Optional.ofNullable(decision);
        }

        LocalDate evaluated() {
            if (evaluated == null) {
                throw new IllegalStateException("Risk must have been evaluated: " + key());
            }
            return evaluated;
        }

        boolean evaluatedOn(LocalDate day) {
            return day.equals(evaluated);
        }

        void assess(RecordId risk, LocalDate day) {
            current = risk;
            evaluated = day;
            causes.clear();
        }

        void decide(RecordId made) {
            decision = made;
        }

        List<RecordId> causes() {
            return List.copyOf(causes);
        }

        /** Notes something that the next run has to take into account. */
        void because(RecordId cause) {
            causes.add(cause);
        }

        List<RecordId> openActions() {
            return List.copyOf(openActions);
        }

        void open(RecordId action) {
            openActions.add(action);
        }

        void finish(RecordId action, RecordId result) {
            openActions.remove(action);
            results.add(result);
        }

        /** Returns the results since the last look at the risk and forgets them. */
        List<RecordId> takeResults() {
            List<RecordId> taken = List.copyOf(results);
            results.clear();
            return taken;
        }

        boolean hasResults() {
            return !results.isEmpty();
        }
    }
}
