package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.unlinked;
import static org.isms4j.engine.check.Verbs.unmatched;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Documents;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.ExternalDocument;
import org.isms4j.model.support.MandatedDocument;

/** Checks of 7.5.3, control of documented information: one version, access, retention, external origin, use. */
public final class Clause07_5_3 {

    private static final Span INTERVAL = statedWithGrace(DocumentVersion.REVIEW_INTERVAL, IntervalKey.PROCEDURE_REVIEW);

    static final Check ONE_VERSION = Check.of("7.5.3-01", "a", "e")
            .requires("Every document has one current version, and superseded ones are not used any more")
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(DocumentVersion.TYPE)
                    .where(Documents.current())
                    .expect(every(
                            stated(DocumentVersion.IDENTIFIER),
                            unmatched(
                                    DocumentVersion.IDENTIFIER, its(DocumentVersion.IDENTIFIER), Documents.current()))))
            .by(forEvery(ProcessExecution.TYPE)
                    .where(every(known(its(ProcessExecution.EXECUTED_ON)), claimed(ProcessExecution.PROCEDURE)))
                    .recentBy(ProcessExecution.EXECUTED_ON)
                    .expect(any(
                            unlinked(
                                    ProcessExecution.PROCEDURE,
                                    shown(not(inForceOn(its(ProcessExecution.EXECUTED_ON))))),
                            Actions.handled())))
            .cannotKnow("copies on paper or on personal drives");

    static final Check PROTECTED = Check.of("7.5.3-02", "b", "c")
            .requires("Every document has a classification and a rule of access")
            .by(forEvery(DocumentVersion.TYPE)
                    .where(Documents.current())
                    .expect(every(stated(DocumentVersion.CLASSIFICATION), stated(DocumentVersion.ACCESS_RULE))))
            .cannotKnow("whether the rule of access is kept");

    static final Check RETAINED = Check.of("7.5.3-03", "d", "f")
            .requires("Nothing was disposed of before its time, and every disposal follows a rule")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(DisposalRecord.TYPE)
                    .recentBy(DisposalRecord.DISPOSED_ON)
                    .expect(any(Disposals.inTime(), Actions.handled())))
            .cannotKnow("what was lost without a record, and what is kept longer than a rule allows");

    static final Check EXTERNAL = Check.of("7.5.3-04", "p1")
            .requires("Documents of external origin that the ISMS needs are listed with their version")
            .by(atLeastOne(ExternalDocument.TYPE).expect(inForce()))
            .by(forEvery(ExternalDocument.TYPE)
                    .where(inForce())
                    .expect(every(stated(ExternalDocument.TITLE), stated(ExternalDocument.VERSION))))
            .cannotKnow("external documents that are used and not listed");

    static final Check USED = Check.of("7.5.3-05", "a")
            .requires("Every procedure in force is used: an execution, an audit or other evidence names it")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(DocumentVersion.TYPE)
                    .where(every(Documents.current(), is(DocumentVersion.KIND, MandatedDocument.PROCEDURE)))
                    .onceDue(passed(later(DocumentVersion.IN_FORCE_FROM, INTERVAL)))
                    .expect(any(
                            cited(
                                    ProcessExecution.PROCEDURE,
                                    every(
                                            reached(ProcessExecution.EXECUTED_ON),
                                            not(expired(later(ProcessExecution.EXECUTED_ON, INTERVAL))))),
                            shown(cited(AuditFinding.EVIDENCE)),
                            shown(cited(ControlOperation.EVIDENCE)),
                            shown(cited(TreatmentResult.EVIDENCE)))));

    private Clause07_5_3() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(ONE_VERSION, PROTECTED, RETAINED, EXTERNAL, USED);
    }
}
