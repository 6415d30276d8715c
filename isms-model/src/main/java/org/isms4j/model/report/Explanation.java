package org.isms4j.model.report;

import java.util.List;

/**
 * Why an answer is what it is: a tree from the requirement over the check and its conditions down to records, with their
 * attributes, values and dates. Immutable and thread-safe; made by the same walk that decides.
 *
 * @param mark how this part turned out
 * @param text this part in words, without line breaks
 * @param parts what it rests on, in the order of the walk
 */
public record Explanation(Mark mark, String text, List<Explanation> parts) {

    /** How a part of an explanation turned out. */
    public enum Mark {
        /** Met. */
        MET('+'),
        /** Not met. */
        UNMET('-'),
        /** Not shown, or not decidable. */
        OPEN('?'),
        /** Not owed, or not triggered. */
        NEUTRAL('o'),
        /** A remark. */
        NOTE('*');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        /**
         * Returns the mark of a status.
         *
         * @param status a status
         * @return how a part of that status turned out
         */
        public static Mark of(ConformityStatus status) {
            return switch (status) {
                case NONCONFORMING_MAJOR, NONCONFORMING_MINOR -> UNMET;
                case NOT_DEMONSTRATED, UNDETERMINED -> OPEN;
                case NOT_YET_DUE, NOT_APPLICABLE -> NEUTRAL;
                case CONFORMING -> MET;
            };
        }

        /**
         * Returns the sign that stands for the mark in plain text.
         *
         * @return one of {@code + - ? o *}
         */
        public char sign() {
            return sign;
        }
    }

    /**
     * Makes a part.
     *
     * @param mark how it turned out
     * @param text the part in words
     * @param parts what it rests on
     */
    public Explanation {
        parts = List.copyOf(parts);
        text = text.replace('\n', ' ').replace('\r', ' ');
    }

    /**
     * Makes a part that rests on nothing else.
     *
     * @param mark how it turned out
     * @param text the part in words
     * @return the part
     */
    public static Explanation of(Mark mark, String text) {
        return new Explanation(mark, text, List.of());
    }

    /** Returns the tree as indented text, one part a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.substring(0, out.length() - 1);
    }

    private void print(StringBuilder out, int depth) {
        out.append("  ".repeat(depth))
                .append(mark.sign())
                .append(' ')
                .append(text)
                .append('\n');
        parts.forEach(part -> part.print(out, depth + 1));
    }
}
