package org.isms4j.engine.check;

import org.isms4j.model.report.FindingGrade;

/**
 * Which grade the findings of an examination propose: one where they are isolated, another where they are widespread.
 *
 * @param isolated grade of isolated findings
 * @param widespread grade where at least {@code number} subjects fail and they are at least {@code share} of all
 * @param number smallest number of failing subjects that counts as widespread
 * @param share smallest share of failing subjects that counts as widespread, from 0 to 1
 */
public record Grading(FindingGrade isolated, FindingGrade widespread, int number, double share) {

    /**
     * The same grade always.
     *
     * @param grade the grade
     * @return the rule
     */
    public static Grading always(FindingGrade grade) {
        return new Grading(grade, grade, 1, 0);
    }

    /**
     * Minor, and major where widespread.
     *
     * @param number smallest number of failing subjects
     * @param share smallest share of failing subjects
     * @return the rule
     */
    public static Grading majorWhenWidespread(int number, double share) {
        return new Grading(FindingGrade.MINOR, FindingGrade.MAJOR, number, share);
    }

    /**
     * Returns the grade.
     *
     * @param failing number of failing subjects
     * @param examined number of examined subjects
     * @return the grade
     */
    public FindingGrade grade(int failing, int examined) {
        return isWidespread(failing, examined) ? widespread : isolated;
    }

    private boolean isWidespread(int failing, int examined) {
        return failing >= number && failing >= share * examined;
    }

    /**
     * Returns the rule in words.
     *
     * @return a phrase
     */
    public String words() {
        if (isolated == widespread) {
            return isolated.label();
        }
        return isolated.label() + "; " + widespread.label() + " from " + number + " on, if they are at least "
                + Math.round(share * 100) + " in a hundred";
    }

    /**
     * Returns the name of the rule that proposed a grade.
     *
     * @param failing number of failing subjects
     * @param examined number of examined subjects
     * @return the name
     */
    public String rule(int failing, int examined) {
        return isolated != widespread && isWidespread(failing, examined) ? "widespread" : "typical-grade";
    }
}
