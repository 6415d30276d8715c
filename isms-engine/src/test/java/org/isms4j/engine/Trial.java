package org.isms4j.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Evaluates one check of a host product over a few records, through the public entry points only. */
public final class Trial {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** A check of a subclause with four items. */
    public static final String CHECK = "7.2-90";

    private Trial() {}

    public static Check check(Examination... examinations) {
        Check check = Check.of(CHECK, "a").requires("Something is as it should be");
        for (Examination examination : examinations) {
            check = check.by(examination);
        }
        return check;
    }

    public static IsmsEngine engine(Check... checks) {
        return IsmsEngine.builder().bare().add(checks).build();
    }

    public static CheckResult result(Check check, LocalDate asOf, IsmsRecord... records) {
        return report(check, asOf, records).check(check.id()).orElseThrow();
    }

    public static ConformityReport report(Check check, LocalDate asOf, IsmsRecord... records) {
        return engine(check).evaluate(IsmsSnapshot.of(records), asOf);
    }

    public static CheckResult result(Examination examination, IsmsRecord... records) {
        return result(check(examination), TODAY, records);
    }

    public static CheckResult result(
            Check check, EvaluationPolicy policy, LocalDate asOf, List<? extends IsmsRecord> records) {
        IsmsEngine engine =
                IsmsEngine.builder().bare().add(check).policy(policy).build();
        return engine.evaluate(IsmsSnapshot.of(records), asOf).check(check.id()).orElseThrow();
    }

    /** The answer of a condition on the only record of a type. */
    public static Truth truth(RecordType<?> type, Condition condition, IsmsRecord... records) {
        return Truth.of(result(Examinations.forEvery(type).expect(condition), records));
    }

    /** The answer of a condition, with some types declared complete since long ago or not. */
    public static Truth truth(
            RecordType<?> type, Condition condition, boolean complete, RecordType<?> declared, IsmsRecord... records) {
        List<IsmsRecord> all = new ArrayList<>(Arrays.asList(records));
        if (complete) {
            all.add(Given.complete("2020-01-01", declared));
        }
        return truth(type, condition, all.toArray(new IsmsRecord[0]));
    }
}
