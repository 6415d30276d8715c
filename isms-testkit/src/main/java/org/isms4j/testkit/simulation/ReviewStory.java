package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.EvidenceAspect;
import org.isms4j.model.support.EvidenceItem;

/** Clause 9.3: management reviews with their inputs, decisions and actions. */
final class ReviewStory extends Story {

    private static final int PERIODS_AT_FIRST = 2;
    private static final int PERIODS = 4;

    private final Script reviews = Script.table("reviews");
    private final Script letters = Script.table("reviewletters");
    private final Script decisions = Script.table("decisions");
    private final Script issues = Script.table("issues");
    private final Script requirements = Script.table("requirements");
    private LocalDate previous = Simulation.FIRST_DAY.minusDays(1);

    ReviewStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        reviews.on("held", day).forEach(cue -> {
            RecordId review = hold(cue, day);
            letters.cues().forEach(letter -> input(review, letter, day));
            previous = day;
            if (stage.behaviour().learns()) {
                decisions.with("review", cue.text("key")).forEach(decision -> decide(review, decision, day));
            } else {
                Stream.of(DecisionKind.IMPROVEMENT, DecisionKind.ISMS_CHANGE)
                        .forEach(kind -> waveThrough(review, kind, day));
            }
        });
    }

    private RecordId hold(Cue cue, LocalDate day) {
        RecordId minutes = minutes(cue, day);
        RecordId id = stage.journal().write(Folder.REVIEW, day, ManagementReview.builder(), review -> {
            review.title(cue.text("title"))
                    .plannedFor(cue.date("planned"))
                    .heldOn(day)
                    .addResults(minutes)
                    .resultsRetained(true);
            conclude(review, cue);
            cue.list("participants")
                    .forEach(person -> review.addParticipants(stage.cast().person(person)));
        });
        return stage.journal().name("review/" + cue.text("key"), id);
    }

    private void conclude(ManagementReview.Builder review, Cue cue) {
        if (stage.behaviour().learns()) {
            review.suitability(cue.text("suitability"))
                    .adequacy(cue.text("adequacy"))
                    .effectiveness(cue.text("effectiveness"));
        } else {
            review.suitability("Suitable").adequacy("Adequate").effectiveness("Effective");
        }
    }

    private RecordId minutes(Cue cue, LocalDate day) {
        return stage.journal()
                .write(
                        Folder.EVIDENCE,
                        day,
                        EvidenceItem.builder(),
                        item -> item.title("Minutes: " + cue.text("title"))
                                .source("Office of the managing director")
                                .mediaType("application/pdf")
                                .effectiveOn(day)
                                .aspect(EvidenceAspect.OPERATION)
                                .addSupports(stage.journal().named("review/" + cue.text("key"))));
    }

    private void input(RecordId review, Cue letter, LocalDate day) {
        List<RecordId> sources = sources(letter, day);
        String topic = letter.text("topic");
        boolean first = previous.isBefore(Simulation.FIRST_DAY);
        stage.journal().write(Folder.REVIEW_INPUT, day, ReviewInput.builder(), input -> {
            input.review(review).letter(letter.text("letter")).addAllSources(sources);
            if (!stage.behaviour().learns()) {
                input.content(topic + ": on track");
            } else if (sources.isEmpty()) {
                input.content(topic + ": nothing new").nothingToReport(true);
            } else {
                input.content(topic + ": " + counted(sources));
                input.nothingToReport(false);
            }
            if (letter.text("letter").startsWith("d")) {
                input.periodsCompared(first ? PERIODS_AT_FIRST : PERIODS);
            }
        });
    }

    /** Returns how many records of each kind there are, such as {@code nonconformity 3, incident 1}. */
    private String counted(List<RecordId> sources) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sources.forEach(id -> counts.merge(stage.journal().folderOf(id).label(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<RecordId> sources(Cue letter, LocalDate day) {
        LocalDate after = letter.is("letter", "a") ? previous.minusDays(1) : previous;
        Folder[] folders = letter.list("folders").stream().map(Folder::valueOf).toArray(Folder[]::new);
        List<RecordId> sources = new ArrayList<>(stage.citeFound(after, day, folders));
        if (letter.is("letter", "a")) {
            sources.removeAll(stage.citeFound(previous, day, folders));
        }
        changed(letter, day).stream().filter(id -> !sources.contains(id)).forEach(sources::add);
        return stage.cite(sources);
    }

    /** Returns the issues or requirements that changed since the review before. */
    private List<RecordId> changed(Cue letter, LocalDate day) {
        return switch (letter.text("letter")) {
            case "b" -> changed(issues, "issue/", day);
            case "c" -> changed(requirements, "requirement/", day);
            default -> List.of();
        };
    }

    private List<RecordId> changed(Script script, String prefix, LocalDate day) {
        return script.cues().stream()
                .filter(cue -> cue.maybeDate("changed")
                        .filter(date -> date.isAfter(previous) && !date.isAfter(day))
                        .isPresent())
                .flatMap(cue -> stage.journal().find(prefix + cue.text("key")).stream())
                .toList();
    }

    private void decide(RecordId review, Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.REVIEW_DECISION,
                        day,
                        ReviewDecision.builder(),
                        decision -> decision.review(review)
                                .kind(cue.choice("kind", DecisionKind.class))
                                .decision(cue.text("decision"))
                                .noneNeeded(cue.says("none"))
                                .reason(cue.text("reason"))
                                .needsWork(!cue.says("none"))
                                .decidedOn(day));
        stage.journal().name("decision/" + cue.text("key"), id);
        if (cue.has("action")) {
            action(cue, id, day);
        }
    }

    private void action(Cue cue, RecordId decision, LocalDate day) {
        RecordId id = stage.journal().write(Folder.REVIEW_ACTION, day, ReviewAction.builder(), action -> {
            action.decision(decision)
                    .title(cue.text("action"))
                    .owner(stage.cast().role(cue.text("owner")))
                    .plannedOn(day)
                    .dueOn(cue.date("due"));
            cue.maybeDate("done").ifPresent(action::completedOn);
            cue.maybe("redecided")
                    .ifPresent(later -> action.redecidedBy(stage.journal().named("decision/" + later)));
        });
        stage.journal().name("review-action/" + cue.text("key"), id);
    }

    private void waveThrough(RecordId review, DecisionKind kind, LocalDate day) {
        stage.journal()
                .write(
                        Folder.REVIEW_DECISION,
                        day,
                        ReviewDecision.builder(),
                        decision -> decision.review(review)
                                .kind(kind)
                                .decision("None needed")
                                .noneNeeded(true)
                                .reason("Everything is on track")
                                .needsWork(false)
                                .decidedOn(day));
    }
}
