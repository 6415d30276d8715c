package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Claim;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict for every meaning of an assertion and every status that the records show. */
class ClaimVerdictTableTest {

    private static ClaimVerdict verdict(String clause, ConformityStatus derived, AssertedMeaning meaning) {
        AssertedStatus assertion = AssertedStatus.builder()
                .id(RecordId.of("C-1"))
                .clause(clause)
                .asserts(meaning)
                .build();
        ClauseResult result = ClauseResult.builder()
                .clause(Iso27001.clause(ClauseId.parse(clause)))
                .status(derived)
                .build();
        List<Claim> claims = new Claims(List.of(assertion), List.of(result)).all();
        return claims.get(0).verdict();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    NONCONFORMING_MAJOR, CONTRADICTED, SUPPORTED,    CONTRADICTED
                    NONCONFORMING_MINOR, CONTRADICTED, SUPPORTED,    CONTRADICTED
                    NOT_DEMONSTRATED,    UNSUPPORTED,  UNSUPPORTED,  UNSUPPORTED
                    UNDETERMINED,        UNSUPPORTED,  UNSUPPORTED,  UNSUPPORTED
                    NOT_YET_DUE,         UNSUPPORTED,  UNSUPPORTED,  UNSUPPORTED
                    CONFORMING,          SUPPORTED,    CONTRADICTED, CONTRADICTED
                    NOT_APPLICABLE,      SUPPORTED,    UNSUPPORTED,  SUPPORTED
                    """)
    void should_follow_the_table_when_a_status_is_asserted(
            ConformityStatus derived, ClaimVerdict conforming, ClaimVerdict nonconforming, ClaimVerdict notApplicable) {
        assertThat(verdict("10.2", derived, AssertedMeaning.CONFORMING)).isEqualTo(conforming);
        assertThat(verdict("10.2", derived, AssertedMeaning.NONCONFORMING)).isEqualTo(nonconforming);
        assertThat(verdict("10.2", derived, AssertedMeaning.NOT_APPLICABLE)).isEqualTo(notApplicable);
        assertThat(verdict("9.1", derived, AssertedMeaning.NOT_APPLICABLE)).isEqualTo(ClaimVerdict.REFUSED);
        assertThat(verdict("10.2", derived, AssertedMeaning.OPEN)).isEqualTo(ClaimVerdict.NOTHING_CLAIMED);
    }
}
