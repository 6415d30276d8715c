package org.isms4j.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.planning.LevelFunction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskMethodTest {

    private static Given<RiskCriteriaVersion> criteria(LevelFunction function) {
        Given<RiskCriteriaVersion> given = Given.a(RiskCriteriaVersion.TYPE, "CR-1")
                .with(RiskCriteriaVersion.CONSEQUENCE_MINIMUM, 1)
                .with(RiskCriteriaVersion.CONSEQUENCE_MAXIMUM, 5)
                .with(RiskCriteriaVersion.LIKELIHOOD_MINIMUM, 2)
                .with(RiskCriteriaVersion.LIKELIHOOD_MAXIMUM, 4)
                .with(RiskCriteriaVersion.MATRIX, "3:4=7", "3:2=high", "1:2=1");
        return function == null ? given : given.with(RiskCriteriaVersion.LEVEL_FUNCTION, function);
    }

    private static Given<Risk> risk(int consequence, int likelihood, int level) {
        return Given.a(Risk.TYPE, "R-1")
                .to(Risk.ASSESSMENT, "RA-1")
                .with(Risk.CONSEQUENCE, consequence)
                .with(Risk.LIKELIHOOD, likelihood)
                .with(Risk.LEVEL, level);
    }

    private static CustomAnswer answer(Risk risk, RiskCriteriaVersion criteria) {
        RiskAssessment assessment = Given.a(RiskAssessment.TYPE, "RA-1")
                .to(RiskAssessment.CRITERIA_VERSION, "CR-1")
                .build();
        return RiskMethod.followsCriteria(risk, IsmsSnapshot.of(risk, criteria, assessment));
    }

    @ParameterizedTest(name = "{1} and {2} by {0} give {3}")
    @CsvSource({"PRODUCT, 3, 4, 12", "SUM, 3, 4, 7", "MAXIMUM, 3, 4, 4", "MATRIX, 3, 4, 7", "MATRIX, 1, 2, 1"})
    void should_calculate_the_level_when_the_criteria_say_how(
            LevelFunction function, int consequence, int likelihood, int level) {
        String text = " follows from consequence " + consequence + " and likelihood " + likelihood + " by CR-1";

        assertThat(answer(
                        risk(consequence, likelihood, level).build(),
                        criteria(function).build()))
                .isEqualTo(CustomAnswer.met("R-1 has level " + level + ", and " + level + text));
        assertThat(answer(
                        risk(consequence, likelihood, level + 1).build(),
                        criteria(function).build()))
                .isEqualTo(CustomAnswer.unmet("R-1 has level " + (level + 1) + ", and " + level + text));
    }

    @ParameterizedTest(name = "consequence {0}, likelihood {1}: {2}")
    @CsvSource({
        "1, 2, ''",
        "5, 4, ''",
        "0, 2, consequence 0",
        "6, 2, consequence 6",
        "1, 1, likelihood 1",
        "1, 5, likelihood 5"
    })
    void should_be_unmet_when_a_value_is_not_on_its_scale(int consequence, int likelihood, String off) {
        CustomAnswer answer = answer(
                risk(consequence, likelihood, consequence * likelihood).build(),
                criteria(LevelFunction.PRODUCT).build());

        if (off.isEmpty()) {
            assertThat(answer.outcome()).isEqualTo(CustomAnswer.Outcome.MET);
        } else {
            assertThat(answer).isEqualTo(CustomAnswer.unmet("R-1 has " + off + ", which is not on the scale of CR-1"));
        }
    }

    @Test
    void should_take_any_value_when_the_criteria_set_no_scale() {
        RiskCriteriaVersion criteria = Given.a(RiskCriteriaVersion.TYPE, "CR-1")
                .with(RiskCriteriaVersion.LEVEL_FUNCTION, LevelFunction.SUM)
                .build();

        assertThat(answer(risk(-7, 99, 92).build(), criteria).outcome()).isEqualTo(CustomAnswer.Outcome.MET);
    }

    @Test
    void should_be_open_when_no_level_follows() {
        CustomAnswer expected = CustomAnswer.open("CR-1 does not say which level follows from 3 and 2");

        assertThat(answer(risk(3, 2, 6).build(), criteria(null).build())).isEqualTo(expected);
        assertThat(answer(risk(3, 2, 6).build(), criteria(LevelFunction.MATRIX).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(ints = {0, 1, 2})
    void should_be_open_when_a_value_is_not_stated(int missing) {
        Given<Risk> given = Given.a(Risk.TYPE, "R-1").to(Risk.ASSESSMENT, "RA-1");
        if (missing != 0) {
            given.with(Risk.CONSEQUENCE, 3);
        }
        if (missing != 1) {
            given.with(Risk.LIKELIHOOD, 4);
        }
        if (missing != 2) {
            given.with(Risk.LEVEL, 12);
        }

        assertThat(answer(given.build(), criteria(LevelFunction.PRODUCT).build()))
                .isEqualTo(CustomAnswer.open("R-1 does not state consequence, likelihood and level"));
    }

    @Test
    void should_be_open_when_it_leads_to_no_criteria() {
        Risk risk = risk(3, 4, 12).build();

        assertThat(RiskMethod.followsCriteria(risk, IsmsSnapshot.of(risk)))
                .isEqualTo(CustomAnswer.open("R-1 leads to no risk criteria by way of its assessment"));
    }
}
