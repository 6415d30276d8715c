package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;

import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** Unsound checks are refused when the engine is built, all faults in one message. */
class CheckValidationTest {

    private static final Examination SOUND = forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE));

    private static String refusal(Check... checks) {
        Throwable refusal =
                catchThrowable(() -> IsmsEngine.builder().add(checks).build());
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        return refusal.getMessage();
    }

    private static Check check(String id, Examination... examinations) {
        Check check = Check.of(id, "a").requires("Something is so");
        for (Examination examination : examinations) {
            check = check.by(examination);
        }
        return check;
    }

    @Test
    void should_be_refused_when_two_checks_have_the_same_id() {
        assertThat(refusal(check("7.2-90", SOUND), check("7.2-90", SOUND))).contains("7.2-90", "twice");
    }

    @Test
    void should_be_refused_when_a_check_has_the_id_of_one_of_the_library() {
        assertThat(refusal(check("9.1-01", SOUND))).contains("9.1-01", "twice");
    }

    @Test
    void should_be_refused_when_a_check_looks_at_nothing() {
        assertThat(refusal(check("7.2-90"))).contains("7.2-90", "looks at nothing");
    }

    @Test
    void should_be_refused_when_a_check_asks_for_nothing() {
        assertThat(refusal(Check.of("7.2-90", "a").by(SOUND))).contains("7.2-90", "does not say what it asks for");
    }

    @Test
    void should_be_refused_when_a_check_examines_no_item() {
        assertThat(refusal(Check.of("7.2-90").requires("Something is so").by(SOUND)))
                .contains("7.2-90", "no requirement item");
    }

    @Test
    void should_be_refused_when_an_attribute_is_not_in_view() {
        Examination foreign = forEvery(TrainingAction.TYPE).expect(stated(Risk.OWNER));

        assertThat(refusal(check("7.2-90", foreign))).contains("7.2-90", "Risk.owner");
    }

    @Test
    void should_be_refused_when_in_force_is_asked_of_a_record_of_any_type() {
        Examination unclear = forEvery(ReviewInput.TYPE).expect(linked(ReviewInput.SOURCES, inForce()));

        assertThat(refusal(check("7.2-90", unclear))).contains("7.2-90", "in force");
    }

    @Test
    void should_be_refused_when_the_attribute_that_covers_belongs_to_another_type() {
        Examination foreign = coverage(Required.subclauses(), Audit.TYPE, Risk.PROPERTIES);

        assertThat(refusal(check("7.2-90", foreign))).contains("7.2-90", "Risk.properties");
    }

    @Test
    void should_be_refused_when_the_values_to_be_covered_belong_to_another_type() {
        Required foreign = new Required.ValuesOf("titles", Nonconformity.TYPE, there(), Risk.PROPERTIES);
        Examination covered = coverage(foreign, Risk.TYPE, Risk.PROPERTIES);

        assertThat(refusal(check("7.2-90", covered))).contains("7.2-90", "Risk.properties");
    }

    @Test
    void should_be_refused_when_a_connective_has_no_part() {
        assertThat(refusal(check("7.2-90", forEvery(TrainingAction.TYPE).expect(any()))))
                .contains("7.2-90");
        assertThat(refusal(check("7.2-90", forEvery(TrainingAction.TYPE).expect(every()))))
                .contains("7.2-90");
    }

    @Test
    void should_be_refused_when_the_items_belong_to_another_clause_than_the_id() {
        Check elsewhere = new Check(
                "7.2-90",
                List.of(new ItemId(ClauseId.parse("9.1"), "a")),
                Basis.SHALL,
                Aspect.IMPLEMENTED,
                "Something is so",
                List.of(SOUND),
                WhenEmpty.NOT_DEMONSTRATED,
                true,
                Optional.empty());

        assertThat(refusal(elsewhere)).contains("7.2-90");
    }

    @Test
    void should_name_every_fault_when_there_are_several() {
        Examination foreign = forEvery(TrainingAction.TYPE).expect(stated(Risk.OWNER));

        String refusal = refusal(
                check("7.2-90", SOUND),
                check("7.2-90", SOUND),
                check("7.2-91"),
                Check.of("7.2-92").by(SOUND),
                check("7.2-93", SOUND, foreign));

        assertThat(refusal)
                .contains(
                        "7.2-90 is there twice",
                        "7.2-91 looks at nothing",
                        "7.2-92 does not say what it asks for",
                        "7.2-92 examines no requirement item",
                        "Risk.owner");
    }

    @Test
    void should_name_every_attribute_when_several_in_one_examination_are_not_in_view() {
        Examination foreign = forEvery(TrainingAction.TYPE)
                .where(stated(Audit.SCOPE))
                .expect(every(stated(Risk.OWNER), stated(Risk.LEVEL)));

        assertThat(refusal(check("7.2-90", foreign))).contains("Audit.scope", "Risk.owner", "Risk.level");
    }

    @Test
    void should_be_refused_at_once_when_clause_or_item_do_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.of("9.9-01", "a"))
                .withMessageContaining("9.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.of("7.2-90", "z"))
                .withMessageContaining("z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.of("seven", "a"))
                .withMessageContaining("seven");
    }
}
