package org.isms4j.engine.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * Several things must not be wrong at once. It rests on other checks, so it cannot become circular: a check that is
 * part of another is a value that existed before.
 *
 * @param name what it would mean, as a clause
 * @param groups what would have to be wrong, all of it
 * @param grading how the finding is graded
 */
public record Pattern(String name, List<Group> groups, Grading grading) implements Examination {

    /**
     * One thing that can be wrong.
     *
     * @param name what is wrong, as a phrase
     * @param checks checks of which one at least finds a nonconformity then
     */
    public record Group(String name, List<Check> checks) {

        /**
         * Makes a group.
         *
         * @param name what is wrong
         * @param checks checks that find it
         */
        public Group {
            checks = List.copyOf(checks);
        }

        private String words() {
            return name + " (" + checks.stream().map(Check::id).collect(Collectors.joining(" or ")) + ")";
        }

        private Set<Read> reads() {
            return Words.union(checks, Check::reads);
        }
    }

    /**
     * Makes an examination.
     *
     * @param name what it would mean
     * @param groups what would have to be wrong
     * @param grading how the finding is graded
     */
    public Pattern {
        groups = List.copyOf(groups);
    }

    /**
     * States how the finding is graded.
     *
     * @param grade the grade
     * @return the examination
     */
    public Pattern graded(FindingGrade grade) {
        return new Pattern(name, groups, Grading.always(grade));
    }

    @Override
    public RecordType<?> type() {
        return groups.get(0).checks().get(0).examinations().get(0).type();
    }

    @Override
    public String words() {
        return "Not at once: " + groups.stream().map(Group::words).collect(Collectors.joining(", "));
    }

    @Override
    public Set<Read> reads() {
        return Words.union(groups, Group::reads);
    }
}
