package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.phrase.Documents;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/** Checks of 7.5.1, documented information: what the standard asks for is there, and what own rules call for. */
public final class Clause07_5_1 {

    private static final ControlId POLICIES = ControlId.parse("A.5.1");
    private static final ControlId OPERATING_PROCEDURES = ControlId.parse("A.5.37");

    static final Check MANDATED = Check.of("7.5.1-01", "a")
            .requires("All documented information that the standard asks for is there")
            .aspect(Aspect.ESTABLISHED)
            .by(inventory(MandatedInformation.entries()).graded(Grading.majorWhenWidespread(2, 0.1)))
            .cannotKnow("whether a document holds what its kind promises");

    static final Check CALLED_FOR = Check.of("7.5.1-02", "b")
            .requires("Every document that own rules or included controls call for is in force")
            .basis(Basis.OWN)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IntervalDeclaration.TYPE)
                    .where(every(inForce(), claimed(IntervalDeclaration.SOURCE)))
                    .expect(linked(
                            IntervalDeclaration.SOURCE,
                            any(
                                    a(DocumentVersion.TYPE, Documents.someVersionCurrent()),
                                    not(a(DocumentVersion.TYPE))))))
            .by(forEvery(PolicyVersion.TYPE)
                    .where(every(inForce(), claimed(PolicyVersion.DOCUMENT)))
                    .expect(linked(PolicyVersion.DOCUMENT, Documents.someVersionCurrent())))
            .by(forEvery(ProcessExecution.TYPE)
                    .where(every(known(its(ProcessExecution.EXECUTED_ON)), claimed(ProcessExecution.PROCEDURE)))
                    .recentBy(ProcessExecution.EXECUTED_ON)
                    .expect(linked(
                            ProcessExecution.PROCEDURE,
                            any(inForceOn(its(ProcessExecution.EXECUTED_ON)), Documents.someVersionCurrent()))))
            .by(forEvery(SoAEntry.TYPE)
                    .where(every(is(SoAEntry.CONTROL, POLICIES), Controls.included(), notStillMissing()))
                    .expect(any(
                            among(PolicyVersion.TYPE, inForce()),
                            among(
                                    DocumentVersion.TYPE,
                                    every(
                                            Documents.current(),
                                            is(DocumentVersion.KIND, MandatedDocument.INFORMATION_SECURITY_POLICY))))))
            .by(forEvery(SoAEntry.TYPE)
                    .where(every(is(SoAEntry.CONTROL, OPERATING_PROCEDURES), Controls.included(), notStillMissing()))
                    .expect(among(
                            DocumentVersion.TYPE,
                            every(Documents.current(), is(DocumentVersion.KIND, MandatedDocument.PROCEDURE)))))
            .cannotKnow("documents that are called for in texts only");

    private Clause07_5_1() {}

    /** A control that is not implemented yet has nothing to show. */
    private static Condition notStillMissing() {
        return not(knownAs(SoAEntry.IMPLEMENTATION, ImplementationStatus.NOT_IMPLEMENTED));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(MANDATED, CALLED_FOR);
    }
}
