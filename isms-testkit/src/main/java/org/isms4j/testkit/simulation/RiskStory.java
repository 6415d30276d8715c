package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isms4j.model.planning.LevelFunction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.SecurityProperty;
import org.isms4j.model.support.EvidenceAspect;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.testkit.simulation.Register.Entry;
import org.isms4j.testkit.simulation.Register.Levels;

/** Clauses 6.1.2 and 8.2: criteria, runs of the assessment, and risks as each run sees them. */
final class RiskStory extends Story {

    private static final LocalDate FIRST_CRITERIA = LocalDate.of(2023, 11, 20);
    private static final LocalDate SECOND_CRITERIA = LocalDate.of(2025, 9, 16);
    private static final int ACCEPTABLE = 6;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    RiskStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        if (day.equals(FIRST_CRITERIA)) {
            criteria(day, "1");
        }
        Board.on(day).filter(Board::isFirst).ifPresent(this::assess);
    }

    @Override
    void connect(LocalDate day) {
        if (day.equals(SECOND_CRITERIA)) {
            criteria(day, "2");
        }
        Board.on(day)
                .filter(board -> !board.isFirst() && board.cue().has("run"))
                .ifPresent(this::assess);
    }

    private void criteria(LocalDate day, String version) {
        Journal journal = stage.journal();
        var earlier = journal.find("criteria");
        RecordId id = journal.write(Folder.CRITERIA, day, RiskCriteriaVersion.builder(), criteria -> {
            criteria.version(version)
                    .methodVersion("Harbour method 1")
                    .approvedOn(day)
                    .approvedBy(stage.cast().holder("MD", day))
                    .inForceFrom(day)
                    .acceptanceRule("Acceptable up to level 6, above that by exception of the owner with a reason")
                    .acceptableLevel(ACCEPTABLE)
                    .consequenceMinimum(LOWEST)
                    .consequenceMaximum(HIGHEST)
                    .likelihoodMinimum(LOWEST)
                    .likelihoodMaximum(HIGHEST)
                    .levelFunction(LevelFunction.PRODUCT)
                    .assessmentTriggers("Every twelve months, before significant changes, after serious incidents");
            earlier.ifPresent(criteria::supersedes);
            earlier.ifPresent(criteria::convertsFrom);
        });
        earlier.ifPresent(old -> journal.amend(old, RiskCriteriaVersion.Builder.class, old1 -> old1.inForceTo(day)));
        journal.name("criteria", id);
    }

    private void assess(Board board) {
        List<Entry> seen = stage.register().entries().stream()
                .filter(entry -> entry.cue().has(board.key()) && board.assesses(entry.key()))
                .sorted(Comparator.comparingInt(entry -> -level(entry, board)))
                .toList();
        RecordId run = run(board, seen);
        IntStream.range(0, seen.size()).forEach(rank -> risk(board, run, seen.get(rank), rank + 1));
    }

    private RecordId run(Board board, List<Entry> seen) {
        LocalDate started = board.cue().date("started");
        RecordId scope = stage.journal().named("scope");
        RecordId criteria = stage.journal().named("criteria");
        RecordId results = results(board);
        RecordId run = stage.journal()
                .write(
                        Folder.RISK_ASSESSMENT,
                        started,
                        RiskAssessment.builder(),
                        assessment -> assessment
                                .title(board.cue().text("run"))
                                .plannedFor(board.day())
                                .startedOn(started)
                                .completedOn(board.day())
                                .scopeVersion(scope)
                                .criteriaVersion(criteria)
                                .addAllTrigger(stage.citeNamed(board.cue().list("trigger")))
                                .addPerformedBy(stage.cast().holder("ISM", board.day()))
                                .addAllUnits(seen.stream()
                                        .map(entry -> entry.cue().text("unit"))
                                        .distinct()
                                        .toList())
                                .addResults(results));
        return stage.journal().name("run/" + board.key(), run);
    }

    private RecordId results(Board board) {
        return stage.journal()
                .write(
                        Folder.EVIDENCE,
                        board.day(),
                        EvidenceItem.builder(),
                        item -> item.title("Results of: " + board.cue().text("run"))
                                .source("Risk register, export")
                                .mediaType("text/csv")
                                .effectiveOn(board.day())
                                .aspect(EvidenceAspect.OPERATION)
                                .addSupports(stage.journal().named("run/" + board.key())));
    }

    private void risk(Board board, RecordId run, Entry entry, int rank) {
        RecordId scope = stage.journal().named("scope");
        List<RecordId> causes = stage.cite(entry.causes());
        var earlier = entry.assessed();
        Levels levels = levels(entry, board);
        RecordId id = stage.journal().write(Folder.RISK, board.day(), Risk.builder(), risk -> {
            describe(risk, entry, board, levels);
            risk.assessment(run).scopeVersion(scope).priority(rank).addAllUpdatedBecause(causes);
            earlier.ifPresent(risk::supersedes);
        });
        entry.assess(id, board.day());
        stage.journal().name("risk/" + entry.key() + "/" + board.key(), id);
        stage.journal().name("risk/" + entry.key(), id);
    }

    private void describe(Risk.Builder risk, Entry entry, Board board, Levels levels) {
        risk.title(entry.cue().parts(board.key(), "\\|").get(1))
                .identifiedOn(board.day())
                .evaluatedOn(board.day())
                .owner(stage.cast().role(entry.owner()))
                .addUnits(entry.cue().text("unit"))
                .consequence(levels.consequence())
                .likelihood(levels.likelihood())
                .level(levels.level())
                .acceptable(levels.acceptable());
        entry.cue().list("properties").forEach(property -> risk.addProperties(SecurityProperty.valueOf(property)));
    }

    private static int level(Entry entry, Board board) {
        return levels(entry, board).level();
    }

    private static Levels levels(Entry entry, Board board) {
        return Levels.of(entry.cue().parts(board.key(), "\\|").get(0).split("->", -1)[0]);
    }
}
