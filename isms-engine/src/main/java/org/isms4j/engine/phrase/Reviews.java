package org.isms4j.engine.phrase;

import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.ManagementReview;

/** Phrases about management reviews. */
public final class Reviews {

    private Reviews() {}

    /**
     * The newest management review is recent enough.
     *
     * @return the examination
     */
    public static Examination heldLately() {
        return Examinations.rhythm(ManagementReview.TYPE, ManagementReview.HELD_ON, IntervalKey.MANAGEMENT_REVIEW);
    }
}
