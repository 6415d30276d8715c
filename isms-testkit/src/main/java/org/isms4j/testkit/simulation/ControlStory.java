package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ControlId;

/** Clauses 6.1.3 b and 8.1: controls that were found necessary, when they were built and how they are operated. */
final class ControlStory extends Story {

    private static final int DAYS_OF_FIRST_ROUND = 12;
    private static final int DAYS_EARLIER = 3;

    private final List<Cue> controls = Script.table("controls").cues();
    private final Script failures = Script.table("failures");
    private final Script providers = Script.table("providers");
    private final Map<String, Round> rounds = new LinkedHashMap<>();

    ControlStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        Board.on(day)
                .filter(Board::isFirst)
                .ifPresent(board -> controls.stream()
                        .filter(control -> control.is("known", board.key()) || claimsEverything())
                        .forEach(control -> necessary(control, day)));
    }

    @Override
    void act(LocalDate day) {
        Board.on(day).ifPresent(this::build);
        rounds.forEach((control, round) -> {
            if (round.next().equals(day)) {
                operate(control, round, day);
            }
        });
    }

    @Override
    void connect(LocalDate day) {
        Board.on(day)
                .filter(board -> !board.isFirst())
                .ifPresent(board -> controls.stream()
                        .filter(control -> control.is("known", board.key()))
                        .forEach(control -> necessary(control, day)));
    }

    private boolean claimsEverything() {
        return !stage.behaviour().operates();
    }

    private void necessary(Cue control, LocalDate day) {
        String annexA = control.text("control");
        RecordId id = stage.journal().write(Folder.CONTROL, day, NecessaryControl.builder(), necessary -> {
            necessary
                    .title(control.text("title"))
                    .annexA(ControlId.parse(annexA))
                    .determinedOn(day);
            necessary.owner(stage.cast().role(control.maybe("owner").orElse("ISM")));
            necessary.operationInterval(Period.parse(control.maybe("every").orElse("P12M")));
            if (claimsEverything()) {
                necessary.implementedOn(day);
            }
        });
        stage.journal().name("control/" + annexA, id);
    }

    private void build(Board board) {
        for (int place = 0; place < controls.size(); place++) {
            Cue control = controls.get(place);
            String annexA = control.text("control");
            Optional<RecordId> necessary = stage.journal().find("control/" + annexA);
            if (control.is("built", board.key()) && necessary.isPresent()) {
                boolean wasThere = board.isFirst();
                LocalDate since =
                        WorkingDays.onOrBefore(board.day().minusDays(wasThere ? place % DAYS_OF_FIRST_ROUND : 0));
                stage.journal().amend(necessary.get(), NecessaryControl.Builder.class, built -> {
                    built.implementedOn(since);
                    if (!wasThere) {
                        built.changedOn(since);
                    }
                });
                begin(control, since);
            }
        }
    }

    /** Begins the rounds of a control; the first one of those that were there already lies before the board. */
    private void begin(Cue control, LocalDate since) {
        String annexA = control.text("control");
        Round round = new Round(control, since);
        rounds.put(annexA, round);
        operate(annexA, round, since);
    }

    private void operate(String annexA, Round round, LocalDate day) {
        Cue control = round.control;
        RecordId necessary = stage.journal().named("control/" + annexA);
        boolean failed = failures.with("control", annexA).stream()
                .anyMatch(failure -> failure.is("month", YearMonth.from(day).toString()));
        RecordId performer = stage.cast().performer(control.text("owner"), day);
        RecordId id = stage.journal().write(Folder.OPERATION, day, ControlOperation.builder(), operation -> {
            operation.control(necessary).executedOn(day).addPerformedBy(performer);
            operation.result(failed ? ExecutionResult.FAILED : ExecutionResult.PASSED);
            control.maybe("provider")
                    .filter(provider -> serves(provider, day))
                    .ifPresent(provider -> stage.cite(stage.journal().named("provider/" + provider))
                            .ifPresent(operation::provider));
        });
        round.done++;
        stage.journal().name("operation/" + annexA + "/" + YearMonth.from(day), id);
        if (round.done == 1) {
            stage.journal().name("operation/" + annexA + "/first", id);
        }
    }

    private boolean serves(String provider, LocalDate day) {
        return providers.with("key", provider).stream()
                .anyMatch(cue -> !cue.date("engaged").isAfter(day)
                        && cue.maybeDate("ended").map(day::isBefore).orElse(true));
    }

    /** The rounds of operating one control: each some days earlier than the interval asks, so that none is late. */
    private static final class Round {

        private final Cue control;
        private final LocalDate first;
        private int done;

        Round(Cue control, LocalDate first) {
            this.control = control;
            this.first = first;
        }

        LocalDate next() {
            return WorkingDays.onOrBefore(
                    first.plus(control.period("every").multipliedBy(done)).minusDays((long) DAYS_EARLIER * done));
        }
    }
}
