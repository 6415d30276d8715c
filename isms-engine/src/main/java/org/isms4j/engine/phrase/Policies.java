package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.is;

import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Verbs;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyVersion;

/** Phrases about the information security policy, as opposed to policies on single topics. */
public final class Policies {

    private Policies() {}

    /**
     * The version is one of the information security policy.
     *
     * @return the condition on a version of a policy
     */
    public static Condition informationSecurity() {
        return is(PolicyVersion.KIND, PolicyKind.INFORMATION_SECURITY);
    }

    /**
     * The version is the information security policy in force.
     *
     * @return the condition on a version of a policy
     */
    public static Condition inForce() {
        return every(informationSecurity(), Verbs.inForce());
    }
}
