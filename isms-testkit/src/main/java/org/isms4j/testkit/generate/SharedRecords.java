package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.planning.LevelFunction;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.Person;

/** The few records that all parts of a synthetic organization share. */
final class SharedRecords {

    static final RecordId CRITERIA = RecordId.of("CRITERIA");
    static final RecordId PLAN = RecordId.of("PLAN");
    static final RecordId SCOPE = RecordId.of("SCOPE");
    static final int YEARS = 3;

    private final int people;

    SharedRecords(int people) {
        this.people = people;
    }

    int people() {
        return people;
    }

    static RecordId person(int number) {
        return RecordId.of("PERSON-" + number);
    }

    static RecordId assessment(int year) {
        return RecordId.of("ASSESSMENT-" + year);
    }

    List<IsmsRecord> records() {
        LocalDate start = SyntheticOrganization.FIRST_DAY;
        List<IsmsRecord> records = new ArrayList<>();
        records.add(CompletenessDeclaration.builder()
                .id(RecordId.of("COMPLETE"))
                .addRecordType("*")
                .from(start)
                .build());
        records.add(ScopeVersion.builder()
                .id(SCOPE)
                .approvedOn(start)
                .inForceFrom(start)
                .build());
        records.add(criteria(start));
        records.add(SoAVersion.builder()
                .id(RecordId.of("STATEMENT"))
                .approvedOn(start)
                .inForceFrom(start)
                .build());
        records.add(TreatmentPlanVersion.builder()
                .id(PLAN)
                .approvedOn(start)
                .inForceFrom(start)
                .build());
        records.add(AuditProgrammeVersion.builder()
                .id(RecordId.of("PROGRAMME"))
                .approvedOn(start)
                .inForceFrom(start)
                .build());
        for (int year = 0; year < YEARS; year++) {
            records.add(RiskAssessment.builder()
                    .id(assessment(year))
                    .completedOn(start.plusYears(year).plusMonths(2))
                    .criteriaVersion(CRITERIA)
                    .scopeVersion(SCOPE)
                    .build());
        }
        for (int number = 0; number < people; number++) {
            records.add(Person.builder().id(person(number)).joinedOn(start).build());
        }
        return records;
    }

    private static RiskCriteriaVersion criteria(LocalDate start) {
        return RiskCriteriaVersion.builder()
                .id(CRITERIA)
                .inForceFrom(start)
                .methodVersion("1")
                .assessmentTriggers("yearly and upon significant changes")
                .acceptableLevel(6)
                .consequenceMinimum(1)
                .consequenceMaximum(5)
                .likelihoodMinimum(1)
                .likelihoodMaximum(5)
                .levelFunction(LevelFunction.PRODUCT)
                .build();
    }
}
