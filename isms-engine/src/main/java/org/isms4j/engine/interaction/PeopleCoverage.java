package org.isms4j.engine.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.Person;

/** Roles whose holders have evidence of what they need, and persons who were made aware. */
final class PeopleCoverage {

    private final Facts facts;

    PeopleCoverage(Facts facts) {
        this.facts = facts;
    }

    /** Roles with holders that need competence: it is required, or their work is said to affect security. */
    private Stream<Role> needing() {
        return facts.inForce(Role.TYPE)
                .filter(role -> !holders(role).isEmpty())
                .filter(role -> role.affectsSecurity().orElse(false)
                        || !requirements(role).isEmpty());
    }

    long roles() {
        return needing().count();
    }

    long competent() {
        return needing()
                .filter(role -> !requirements(role).isEmpty())
                .filter(role -> holders(role).stream()
                        .allMatch(holder -> requirements(role).stream().allMatch(need -> isShown(holder, need))))
                .count();
    }

    private List<RecordId> holders(Role role) {
        return facts.isms().citing(RoleAssignment.ROLE, role.id()).stream()
                .filter(assignment -> facts.isInForce(RoleAssignment.TYPE, assignment))
                .flatMap(assignment -> assignment.person().stream())
                .filter(person -> facts.isms()
                        .find(Person.TYPE, person)
                        .filter(known -> !facts.isInForce(Person.TYPE, known))
                        .isEmpty())
                .toList();
    }

    private List<RecordId> requirements(Role role) {
        return facts.isms().citing(CompetenceRequirement.ROLE, role.id()).stream()
                .filter(requirement -> facts.isInForce(CompetenceRequirement.TYPE, requirement))
                .map(CompetenceRequirement::id)
                .toList();
    }

    private boolean isShown(RecordId person, RecordId requirement) {
        return facts.isms().citing(CompetenceEvidence.REQUIREMENTS, requirement).stream()
                .filter(evidence -> evidence.person().filter(person::equals).isPresent())
                .filter(evidence -> facts.isInForce(CompetenceEvidence.TYPE, evidence))
                .anyMatch(evidence -> evidence.validUntil()
                        .filter(day -> facts.hasPassed(Days.of(day)))
                        .isEmpty());
    }

    /** Persons who are here for long enough to have been made aware. */
    private Stream<Person> settledIn() {
        return facts.inForce(Person.TYPE)
                .filter(person -> person.joinedOn()
                        .filter(day -> !facts.hasPassed(
                                facts.moment().yardstick(IntervalKey.ONBOARDING).lastDayFrom(Days.of(day))))
                        .isEmpty());
    }

    /** Where nobody's awareness is recorded or owed, persons alone say nothing about it. */
    long persons() {
        return facts.speaksOf(AwarenessRecord.TYPE) ? settledIn().count() : 0;
    }

    long aware() {
        return settledIn()
                .filter(person -> facts.isms().citing(AwarenessRecord.PERSON, person.id()).stream()
                        .flatMap(record -> record.givenOn().stream())
                        .anyMatch(day -> !facts.hasPassed(
                                facts.moment().yardstick(IntervalKey.AWARENESS).lastDayFrom(Days.of(day)))))
                .count();
    }
}
