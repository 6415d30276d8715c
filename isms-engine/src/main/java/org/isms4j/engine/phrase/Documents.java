package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;

import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.check.Span;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/** Phrases about documents, their versions and what stands in for them. */
public final class Documents {

    private Documents() {}

    /**
     * The version is in force and was issued: of a version that says nothing about it, it stays open whether it is more
     * than a draft.
     *
     * @return the condition on a version of a document
     */
    public static Condition current() {
        return every(
                inForce(),
                any(
                        reached(DocumentVersion.IN_FORCE_FROM),
                        reached(DocumentVersion.PUBLISHED_ON),
                        reached(DocumentVersion.APPROVED_ON)));
    }

    /**
     * The version, or another one of the same document, is in force.
     *
     * @return the condition on a version of a document
     */
    public static Condition someVersionCurrent() {
        return any(current(), matched(DocumentVersion.IDENTIFIER, its(DocumentVersion.IDENTIFIER), current()));
    }

    /**
     * One of the documents that the standard asks for by itself is in force.
     *
     * @param kind which document
     * @return the examination
     */
    public static AtLeastOne mandated(MandatedDocument kind) {
        return Examinations.atLeastOne(DocumentVersion.TYPE)
                .where(is(DocumentVersion.KIND, kind))
                .expect(current());
    }

    /**
     * A review is owed: the version has been in force for a span.
     *
     * @param span the span
     * @return the condition on a version of a document
     */
    public static Condition reviewOwedAfter(Span span) {
        return any(
                passed(later(DocumentVersion.IN_FORCE_FROM, span)),
                every(
                        not(known(its(DocumentVersion.IN_FORCE_FROM))),
                        passed(later(DocumentVersion.APPROVED_ON, span))));
    }

    /**
     * The version was reviewed lately, as a document or as the policy that it holds.
     *
     * @param span how long a review lasts
     * @return the condition on a version of a document
     */
    public static Condition reviewed(Span span) {
        return any(
                lately(DocumentReview.DOCUMENT, DocumentReview.REVIEWED_ON, span, its(DocumentVersion.IN_FORCE_FROM)),
                shown(cited(
                        PolicyVersion.DOCUMENT,
                        lately(
                                PolicyReview.POLICY,
                                PolicyReview.REVIEWED_ON,
                                span,
                                its(PolicyVersion.IN_FORCE_FROM)))));
    }
}
