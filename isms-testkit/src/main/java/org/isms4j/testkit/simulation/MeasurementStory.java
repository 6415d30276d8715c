package org.isms4j.testkit.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.record.RecordId;

/** Clause 9.1: what is measured, the values of each quarter and their evaluation. */
final class MeasurementStory extends Story {

    private static final Set<Integer> MONTHS = Set.of(1, 4, 7, 10);
    private static final int DAY_OF_MEASURING = 5;
    private static final int DAY_OF_EVALUATION = 19;
    private static final int MONTHS_OF_STORY = 36;
    private static final double UNREST = 0.1;

    private final Script measures = Script.table("measures");
    private final Script misses = Script.table("misses");
    private final Script controls = Script.table("controls");
    private final List<RecordId> unjudged = new ArrayList<>();
    private int met;

    MeasurementStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        boolean begins = day.isBefore(Simulation.FIRST_DAY.plusMonths(2));
        measures.on("defined", day).stream()
                .filter(cue -> begins || stage.behaviour().operates())
                .forEach(cue -> define(cue, day));
    }

    @Override
    void act(LocalDate day) {
        if (MONTHS.contains(day.getMonthValue()) && day.getDayOfMonth() == DAY_OF_MEASURING) {
            met = 0;
            measures.cues().stream()
                    .filter(cue -> cue.date("defined").isBefore(day))
                    .forEach(cue -> measure(cue, day));
        }
    }

    @Override
    void connect(LocalDate day) {
        if (MONTHS.contains(day.getMonthValue()) && WorkingDays.standsFor(day, DAY_OF_EVALUATION)) {
            evaluate(day);
        }
    }

    private void define(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.MEASURE, day, MeasureDefinition.builder(), measure -> {
            describe(measure, cue);
            measure.definedOn(day)
                    .addAllObjects(stage.cite(objects(cue)))
                    .addAllObjectives(stage.cite(objectives(cue)));
        });
        stage.journal().name("measure/" + cue.text("key"), id);
    }

    private void describe(MeasureDefinition.Builder measure, Cue cue) {
        measure.title(cue.text("title"))
                .method(cue.text("method"))
                .frequency(Period.ofMonths(3))
                .measurer(stage.cast().role(cue.text("measurer")))
                .evaluationTiming("Within three weeks after the end of the quarter")
                .evaluator(stage.cast().role("ISM"))
                .target("at least " + cue.text("target") + " percent")
                .version("1");
    }

    private List<RecordId> objects(Cue cue) {
        List<RecordId> objects = new ArrayList<>();
        cue.list("processes").forEach(node -> objects.addAll(stage.processes().all(node)));
        List<String> measured = cue.is("controls", "all")
                ? controls.cues().stream()
                        .map(control -> control.text("control"))
                        .toList()
                : cue.list("controls");
        measured.forEach(control -> stage.journal().find("control/" + control).ifPresent(objects::add));
        return objects;
    }

    private List<RecordId> objectives(Cue cue) {
        return Objectives.script().cues().stream()
                .filter(objective -> objective.list("measured").contains(cue.text("key")))
                .flatMap(objective -> stage.journal().find("objective/" + objective.text("key")).stream())
                .toList();
    }

    private void measure(Cue cue, LocalDate day) {
        String key = cue.text("key");
        Optional<Cue> miss = misses.on("measured", day).stream()
                .filter(found -> found.is("measure", key))
                .findFirst();
        if (miss.filter(found -> found.is("value", "none")).isPresent()) {
            return;
        }
        BigDecimal value =
                miss.map(found -> new BigDecimal(found.text("value"))).orElseGet(() -> usual(cue, day));
        boolean reached = value.compareTo(new BigDecimal(cue.text("target"))) >= 0;
        met += reached ? 1 : 0;
        RecordId id = record(cue, day, value, reached, miss.flatMap(found -> found.maybe("explanation")));
        unjudged.add(id);
        stage.journal().name("measurement/" + key + "/" + day, id);
    }

    private RecordId record(Cue cue, LocalDate day, BigDecimal value, boolean reached, Optional<String> explanation) {
        RecordId definition = stage.journal().named("measure/" + cue.text("key"));
        LocalDate end = day.withDayOfMonth(1);
        LocalDate quarter = end.minusMonths(3);
        LocalDate defined = cue.date("defined");
        return stage.journal().write(Folder.MEASUREMENT, day, Measurement.builder(), measurement -> {
            measurement
                    .measure(definition)
                    .measuredOn(day)
                    .measuredBy(stage.cast().performer(cue.text("measurer"), day))
                    .periodStart(defined.isAfter(quarter) ? defined : quarter)
                    .periodEnd(end)
                    .value(value)
                    .targetMet(reached);
            explanation.ifPresent(measurement::explanation);
        });
    }

    /** Returns a value on the way from the low to the high one, with some unrest. */
    private static BigDecimal usual(Cue cue, LocalDate day) {
        double low = Double.parseDouble(cue.text("low"));
        double high = Double.parseDouble(cue.text("high"));
        double way = (double) ChronoUnit.MONTHS.between(Simulation.FIRST_DAY, day) / MONTHS_OF_STORY;
        double unrest = UNREST * (new SplittableRandom((cue.text("key") + day).hashCode()).nextDouble() - 0.5);
        double value = low + (high - low) * Math.min(1, Math.max(0, way + unrest));
        return BigDecimal.valueOf(value).setScale(Integer.parseInt(cue.text("digits")), RoundingMode.HALF_UP);
    }

    private void evaluate(LocalDate day) {
        LocalDate end = day.withDayOfMonth(1);
        boolean concludes = day.getMonth() == Month.JANUARY || day.getMonth() == Month.JULY;
        List<RecordId> judged = List.copyOf(unjudged);
        String verdict = met + " of " + judged.size() + " values reached their target"
                + (concludes ? "; security performance is good, the ISMS is effective" : "");
        unjudged.clear();
        RecordId id = stage.journal()
                .write(
                        Folder.EVALUATION,
                        day,
                        Evaluation.builder(),
                        evaluation -> evaluation
                                .evaluatedOn(day)
                                .evaluatedBy(stage.cast().holder("ISM", day))
                                .addAllMeasurements(judged)
                                .periodStart(end.minusMonths(3))
                                .periodEnd(end)
                                .concludesPerformance(concludes)
                                .concludesEffectiveness(concludes)
                                .verdict(verdict));
        stage.journal().name("evaluation/" + YearMonth.from(day), id);
    }
}
