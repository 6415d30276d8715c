package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.reached;

import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.check.Terms;
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
        return any(current(), matched(DocumentVersion.IDENTIFIER, Terms.its(DocumentVersion.IDENTIFIER), current()));
    }

    /**
     * One of the documents that the standard asks for by itself is in force.
     *
     * @param kind which document
     * @return the examination
     */
    public static Examination.AtLeastOne mandated(MandatedDocument kind) {
        return Examinations.atLeastOne(DocumentVersion.TYPE)
                .where(is(DocumentVersion.KIND, kind))
                .expect(current());
    }
}
