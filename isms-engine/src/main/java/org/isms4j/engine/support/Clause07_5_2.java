package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Documents;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/** Checks of 7.5.2, creating and updating: identified, approved before use, fitting, reviewed when promised. */
public final class Clause07_5_2 {

    private static final Span INTERVAL = statedWithGrace(DocumentVersion.REVIEW_INTERVAL, IntervalKey.PROCEDURE_REVIEW);

    static final Check IDENTIFIED = Check.of("7.5.2-01", "a")
            .requires("Every version in force has title, identifier, date, and author or owner")
            .by(forEvery(DocumentVersion.TYPE)
                    .where(Documents.current())
                    .expect(every(
                            stated(DocumentVersion.TITLE),
                            stated(DocumentVersion.IDENTIFIER),
                            any(
                                    stated(DocumentVersion.IN_FORCE_FROM),
                                    stated(DocumentVersion.PUBLISHED_ON),
                                    stated(DocumentVersion.APPROVED_ON),
                                    stated(DocumentVersion.CREATED_ON)),
                            any(stated(DocumentVersion.AUTHOR), stated(DocumentVersion.OWNER)))));

    static final Check APPROVED = Check.of("7.5.2-02", "c")
            .requires("Every version in force was approved by somebody before it was published")
            .by(forEvery(DocumentVersion.TYPE)
                    .where(Documents.current())
                    .expect(every(
                            reached(DocumentVersion.APPROVED_ON),
                            stated(DocumentVersion.APPROVED_BY),
                            any(
                                    every(
                                            approvedBefore(DocumentVersion.PUBLISHED_ON),
                                            any(
                                                    known(its(DocumentVersion.PUBLISHED_ON)),
                                                    approvedBefore(DocumentVersion.IN_FORCE_FROM))),
                                    expired(later(DocumentVersion.APPROVED_ON, interval(IntervalKey.WINDOW))),
                                    Actions.handled()))))
            .cannotKnow("whether whoever approved was authorised to");

    static final Check SUITABLE = Check.of("7.5.2-03", "b")
            .requires("Format and media suit the use of the documents")
            .by(judgement(DocumentVersion.TYPE));

    static final Check REVIEWED = Check.of("7.5.2-04", "c")
            .requires("Every document is reviewed or renewed within its interval")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(DocumentVersion.TYPE)
                    .where(every(Documents.current(), known(its(DocumentVersion.REVIEW_INTERVAL))))
                    .onceDue(Documents.reviewOwedAfter(INTERVAL))
                    .expect(Documents.reviewed(INTERVAL)))
            .by(forEvery(DocumentVersion.TYPE)
                    .where(every(
                            Documents.current(),
                            not(known(its(DocumentVersion.REVIEW_INTERVAL))),
                            knownAs(DocumentVersion.KIND, MandatedDocument.INFORMATION_SECURITY_POLICY)))
                    .onceDue(Documents.reviewOwedAfter(withGrace(IntervalKey.POLICY_DOCUMENT_REVIEW)))
                    .expect(Documents.reviewed(withGrace(IntervalKey.POLICY_DOCUMENT_REVIEW))))
            .cannotKnow("documents other than the policy that declare no interval");

    private Clause07_5_2() {}

    private static Condition approvedBefore(Attribute.One<DocumentVersion, LocalDate> day) {
        return any(not(known(its(day))), notAfter(DocumentVersion.APPROVED_ON, its(day)));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(IDENTIFIED, APPROVED, SUITABLE, REVIEWED);
    }
}
