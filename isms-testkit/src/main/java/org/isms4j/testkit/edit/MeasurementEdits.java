package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.Person;

/** For each check of 9.1 edits that it must find. */
final class MeasurementEdits {

    private static final Pick<MeasureDefinition> MEASURES = Pick.inForce(MeasureDefinition.TYPE);

    private MeasurementEdits() {}

    static List<BreakingEdit> measures() {
        return List.of(
                BreakingEdit.of(
                        "9.1-01",
                        "measure-without-method",
                        "A measure does not say how it is measured",
                        MEASURES.first(measure -> One.none(measure, MeasureDefinition.METHOD))),
                BreakingEdit.of(
                        "9.1-01",
                        "measure-without-measurer",
                        "A measure does not say who measures it",
                        MEASURES.first(measure -> One.none(measure, MeasureDefinition.MEASURER))),
                BreakingEdit.of(
                                "9.1-02",
                                "objective-not-measured",
                                "No measure looks at an objective",
                                Pick.inForce(Objective.TYPE)
                                        .aged(Objective.SET_ON, 100, 2000)
                                        .first(objective -> Pick.of(MeasureDefinition.TYPE)
                                                .stating(MeasureDefinition.OBJECTIVES, objective.id())
                                                .each(measure -> One.dropped(
                                                        measure, MeasureDefinition.OBJECTIVES, objective.id()))))
                        .touching("6.2"),
                BreakingEdit.of(
                                "9.1-02",
                                "no-process-measured",
                                "Controls are measured and no process is",
                                MeasurementEdits::noProcess)
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.1-03",
                        "never-measured",
                        "A measure was defined and never taken",
                        MEASURES.first(
                                measure -> Pick.of(Measurement.TYPE).neverFor(Measurement.MEASURE, measure.id()))),
                BreakingEdit.of(
                        "9.1-03",
                        "measured-at-first-only",
                        "A measure has not been taken for half a year",
                        Edit.on(asOf -> MEASURES.first(measure -> Pick.of(Measurement.TYPE)
                                .stating(Measurement.MEASURE, measure.id())
                                .aged(Measurement.MEASURED_ON, 0, 190)
                                .never()))),
                BreakingEdit.of(
                        "9.1-06",
                        "measure-changed-silently",
                        "A measure was replaced, and nothing says how its values stay comparable",
                        Edit.on(asOf -> Edit.with(MeasureDefinition.builder()
                                        .id(RecordId.of("EXTRA-MEASURE"))
                                        .definedOn(asOf.minusDays(1200))
                                        .build())
                                .and(MEASURES.where(
                                                measure -> !measure.id().value().equals("EXTRA-MEASURE"))
                                        .first(measure -> One.set(
                                                        measure,
                                                        MeasureDefinition.SUPERSEDES,
                                                        RecordId.of("EXTRA-MEASURE"))
                                                .and(One.none(measure, MeasureDefinition.CHANGE_NOTE)))))));
    }

    private static IsmsSnapshot noProcess(IsmsSnapshot isms, LocalDate asOf) {
        return Edit.changed(
                        MeasureDefinition.TYPE,
                        measure -> measure.withObjects(measure.objects().stream()
                                .filter(id ->
                                        isms.find(ProcessDefinition.TYPE, id).isEmpty())
                                .toList()))
                .apply(isms, asOf);
    }

    static List<BreakingEdit> values() {
        return List.of(
                BreakingEdit.of(
                                "9.1-04",
                                "values-never-evaluated",
                                "Values were last measured more than a year ago, and nobody evaluated them",
                                Edit.on(asOf -> lastValue(asOf).and(evaluations(false))))
                        .touching("4.4", "6.2"),
                BreakingEdit.of(
                                "9.1-04",
                                "values-evaluated-by-another",
                                "Values were last measured more than a year ago, and evaluated by somebody whom no measure names",
                                Edit.on(asOf -> lastValue(asOf).and(evaluations(true))))
                        .touching("4.4", "6.2"),
                BreakingEdit.of(
                        "9.1-05",
                        "effectiveness-not-concluded",
                        "For a year and a half no evaluation has said whether the ISMS is effective",
                        Edit.on(asOf -> Edit.set(
                                Evaluation.TYPE,
                                each -> isAfter(each, asOf.minusMonths(19)),
                                Evaluation.CONCLUDES_EFFECTIVENESS,
                                false))),
                BreakingEdit.of(
                        "9.1-05",
                        "performance-not-concluded",
                        "For a year and a half no evaluation has said how information security performs",
                        Edit.on(asOf -> Edit.set(
                                Evaluation.TYPE,
                                each -> isAfter(each, asOf.minusMonths(19)),
                                Evaluation.CONCLUDES_PERFORMANCE,
                                false))),
                BreakingEdit.of(
                        "9.1-07",
                        "missed-target-ignored",
                        "A value missed its target, and nobody explained it or did anything about it",
                        Pick.of(Measurement.TYPE)
                                .aged(Measurement.MEASURED_ON, 120, 330)
                                .where((value, isms, asOf) -> isms.citing(Nonconformity.SOURCE, value.id())
                                                .isEmpty()
                                        && isms.citing(ImprovementOpportunity.ORIGIN, value.id())
                                                .isEmpty()
                                        && isms.citing(Improvement.ORIGIN, value.id())
                                                .isEmpty())
                                .first(value -> One.set(value, Measurement.TARGET_MET, false)
                                        .and(One.none(value, Measurement.EXPLANATION)))));
    }

    private static boolean isAfter(Evaluation each, LocalDate day) {
        return each.evaluatedOn().filter(day::isBefore).isPresent();
    }

    /** All values are of one day more than a year ago: as late as an evaluation may be, and the newest of them. */
    private static Edit lastValue(LocalDate asOf) {
        return Edit.set(
                Measurement.TYPE, Measurement.MEASURED_ON, asOf.minusMonths(13).minusDays(5));
    }

    private static Edit evaluations(boolean byAnother) {
        return byAnother
                ? Pick.inForce(Person.TYPE)
                        .first(person -> Edit.set(Evaluation.TYPE, Evaluation.EVALUATED_BY, person.id()))
                : Edit.none(Evaluation.TYPE, Evaluation.MEASUREMENTS);
    }
}
