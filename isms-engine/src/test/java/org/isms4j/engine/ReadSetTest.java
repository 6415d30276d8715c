package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.regularly;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.vocabulary.RecordTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Read sets are derived: a check reads what its verbs name, and what they look at without naming it (D36). */
class ReadSetTest {

    private static Arguments on(String name, Examination examination, String... reads) {
        return Arguments.of(name, examination, Arrays.asList(reads));
    }

    private static Arguments expecting(String name, Condition condition, String... reads) {
        return on(name, forEvery(Risk.TYPE).expect(condition), reads);
    }

    static Stream<Arguments> verbs() {
        return Stream.of(
                expecting("subject", stated(Risk.OWNER), "Risk.owner"),
                expecting("parts", any(stated(Risk.OWNER), is(Risk.LEVEL, 3)), "Risk.owner", "Risk.level"),
                expecting(
                        "two values",
                        compare(Terms.its(Risk.LEVEL), Relation.AT_MOST, Terms.its(Risk.PRIORITY)),
                        "Risk.level",
                        "Risk.priority"),
                expecting("in force", inForce(), "Risk.identifiedOn", "Risk.closedOn", "Risk.supersedes"),
                expecting("a citing record", cited(TreatmentDecision.RISK), "TreatmentDecision.risk"),
                expecting(
                        "a citing record in force",
                        cited(TreatmentDecision.RISK, inForce()),
                        "TreatmentDecision.risk",
                        "TreatmentDecision.decidedOn",
                        "TreatmentDecision.withdrawnOn",
                        "TreatmentDecision.supersedes"),
                expecting(
                        "a term",
                        notBefore(Risk.EVALUATED_ON, Terms.later(Risk.IDENTIFIED_ON, Terms.interval(IntervalKey.LAG))),
                        "Risk.evaluatedOn",
                        "Risk.identifiedOn"),
                expecting("any of a type", among(RiskCriteriaVersion.TYPE, inForce()), "RiskCriteriaVersion.*"),
                expecting(
                        "a role",
                        actsAs(Terms.its(Risk.OWNER), Terms.its(Risk.OWNER), Terms.its(Risk.EVALUATED_ON)),
                        "RoleAssignment.role",
                        "RoleAssignment.person",
                        "RoleAssignment.assignedFrom",
                        "Role.*"),
                on("a linked record", forEvery(SoAEntry.TYPE).expect(linked(SoAEntry.STATEMENT)), "SoAVersion.*"),
                on(
                        "a linked record in force",
                        forEvery(SoAEntry.TYPE).expect(linked(SoAEntry.STATEMENT, inForce())),
                        "SoAEntry.statement",
                        "SoAVersion.inForceFrom",
                        "SoAVersion.supersedes"),
                on(
                        "a value of a linked record",
                        forEvery(SoAEntry.TYPE)
                                .expect(compare(
                                        Terms.via(SoAEntry.STATEMENT, SoAVersion.VERSION),
                                        Relation.EQUAL,
                                        Terms.value("1"))),
                        "SoAEntry.statement",
                        "SoAVersion.version",
                        "SoAVersion.approvedOn"),
                on(
                        "a record of that type",
                        forEvery(ReviewInput.TYPE).expect(linked(ReviewInput.SOURCES, a(Measurement.TYPE))),
                        "ReviewInput.sources",
                        "Measurement.*"),
                on(
                        "the same value",
                        forEvery(NecessaryControl.TYPE)
                                .expect(matched(
                                        SoAEntry.CONTROL,
                                        Terms.its(NecessaryControl.ANNEX_A),
                                        is(SoAEntry.INCLUDED, true))),
                        "NecessaryControl.annexA",
                        "SoAEntry.control",
                        "SoAEntry.included"),
                on(
                        "the newest",
                        forEvery(Audit.TYPE)
                                .expect(notAfter(
                                        Audit.STARTED_ON, Terms.newest(ManagementReview.HELD_ON, Terms.today()))),
                        "Audit.startedOn",
                        "ManagementReview.heldOn"),
                on("a rhythm", rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT), "Audit.completedOn"),
                on(
                        "regularity",
                        forEvery(MeasureDefinition.TYPE)
                                .expect(regularly(
                                        Measurement.MEASURE,
                                        Measurement.MEASURED_ON,
                                        Terms.stated(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT),
                                        Terms.its(MeasureDefinition.DEFINED_ON))),
                        "Measurement.measure",
                        "Measurement.measuredOn",
                        "MeasureDefinition.frequency",
                        "MeasureDefinition.definedOn"),
                on(
                        "coverage in a time",
                        coverage(Required.subclauses(), ReviewInput.TYPE, ReviewInput.LETTER)
                                .within(new CoveragePeriod(
                                        IntervalKey.MANAGEMENT_REVIEW,
                                        ManagementReview.HELD_ON,
                                        Optional.of(ReviewInput.REVIEW),
                                        true)),
                        "ReviewInput.letter",
                        "ReviewInput.review",
                        "ManagementReview.heldOn"),
                on(
                        "what is to be covered",
                        coverage(
                                new Required.ValuesOf(
                                        "controls", SoAEntry.TYPE, is(SoAEntry.INCLUDED, true), SoAEntry.CONTROL),
                                Audit.TYPE,
                                Audit.CONTROLS),
                        "Audit.controls",
                        "SoAEntry.control",
                        "SoAEntry.included"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void should_read_what_it_looks_at_when_a_verb_is_used(
            String name, Examination examination, Iterable<String> expected) {
        Check check = Trial.check(examination);

        assertThat(expected)
                .allSatisfy(read ->
                        assertThat(check.reads()).as("%s", check.reads()).anyMatch(actual -> covers(actual, read)));
    }

    private static boolean covers(Read actual, String expected) {
        return actual.toString().equals(expected)
                || (actual.attribute().equals("*") && expected.startsWith(actual.type() + "."));
    }

    @Test
    void should_read_existing_attributes_of_existing_types_when_part_of_the_library() {
        assertThat(IsmsEngine.iso27001().catalogue().checks())
                .allSatisfy(check -> assertThat(check.reads()).isNotEmpty().allSatisfy(read -> {
                    var type = RecordTypes.named(read.type());

                    assertThat(type).as("%s", read).isPresent();
                    assertThat(read.attribute().equals("*")
                                    || type.orElseThrow()
                                            .attribute(read.attribute())
                                            .isPresent())
                            .as("%s", read)
                            .isTrue();
                }));
    }
}
