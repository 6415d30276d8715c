package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;

import java.time.LocalDate;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Term;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.Person;

/** Phrases about people and the roles they hold. */
public final class People {

    private People() {}

    /**
     * The link names a person who works here, or a role that somebody holds.
     *
     * @param link link to a person or role
     * @return the condition
     */
    public static Condition active(Attribute<?, RecordId> link) {
        return linked(
                link,
                any(a(Person.TYPE, inForce()), a(Role.TYPE, every(inForce(), cited(RoleAssignment.ROLE, inForce())))));
    }

    /**
     * The link names somebody who belongs to top management on a day.
     *
     * @param link link to persons or roles
     * @param day the day
     * @return the condition
     */
    public static Condition topManagement(Attribute<?, RecordId> link, Term<LocalDate> day) {
        return linked(
                link,
                any(
                        a(Role.TYPE, is(Role.TOP_MANAGEMENT, true)),
                        a(
                                Person.TYPE,
                                cited(
                                        RoleAssignment.PERSON,
                                        every(
                                                inForceOn(day),
                                                linked(RoleAssignment.ROLE, is(Role.TOP_MANAGEMENT, true)))))));
    }
}
