package org.isms4j.testkit.clause;

import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;

import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.Person;

/** People, their roles and what these need. */
final class People {

    private People() {}

    static Person person(String id, String joined) {
        return Person.builder().id(id(id)).name(id).joinedOn(day(joined)).build();
    }

    static Person leaver(String id, String joined, String left) {
        return Person.builder()
                .id(id(id))
                .name(id)
                .joinedOn(day(joined))
                .leftOn(day(left))
                .build();
    }

    static Role role(String id) {
        return Role.builder()
                .id(id(id))
                .affectsSecurity(true)
                .createdOn(day("2024-01-01"))
                .build();
    }

    static RoleAssignment holds(String role, String person) {
        return RoleAssignment.builder()
                .id(id(role + "-" + person))
                .role(id(role))
                .person(id(person))
                .assignedFrom(day("2024-01-01"))
                .build();
    }

    static CompetenceRequirement needs(String id, String role) {
        return CompetenceRequirement.builder()
                .id(id(id))
                .title(id)
                .role(id(role))
                .determinedOn(day("2024-01-01"))
                .build();
    }
}
