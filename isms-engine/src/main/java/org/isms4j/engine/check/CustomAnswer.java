package org.isms4j.engine.check;

/**
 * Answer of a {@link CustomTest}.
 *
 * @param outcome the answer
 * @param remark why, as a phrase
 */
public record CustomAnswer(Outcome outcome, String remark) {

    /** The three possible answers. */
    public enum Outcome {
        /** Met. */
        MET,
        /** Not met: records show the contrary. */
        UNMET,
        /** Not shown. */
        OPEN
    }

    /**
     * Met.
     *
     * @param remark why
     * @return the answer
     */
    public static CustomAnswer met(String remark) {
        return new CustomAnswer(Outcome.MET, remark);
    }

    /**
     * Not met.
     *
     * @param remark why
     * @return the answer
     */
    public static CustomAnswer unmet(String remark) {
        return new CustomAnswer(Outcome.UNMET, remark);
    }

    /**
     * Not shown.
     *
     * @param remark why
     * @return the answer
     */
    public static CustomAnswer open(String remark) {
        return new CustomAnswer(Outcome.OPEN, remark);
    }
}
