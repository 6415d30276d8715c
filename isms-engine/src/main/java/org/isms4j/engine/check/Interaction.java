package org.isms4j.engine.check;

import java.util.List;
import java.util.Set;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * What is asked of the interactions between processes (4.4), which the references between all records show. Immutable.
 *
 * @param question what is asked
 * @param records what is read to answer it
 */
public record Interaction(Question question, Set<Read> records) implements Examination {

    /** What can be asked of interactions. */
    public enum Question {
        /** Whether each flow that the text asks for is live. */
        FLOWS(
                "Each flow between processes that the text asks for and whose source has put something out is shown by a reference at"
                        + " least; it may rest once",
                FindingGrade.MINOR,
                "; major from three flows on, or for one of the core loop, that missed two chances or are denied"),
        /** Whether enough of what a process puts out is taken up. */
        SHARES(
                "Of what each flow hands over, at least the threshold for results taken up is taken up when it has its"
                        + " chance",
                FindingGrade.OBSERVATION,
                ""),
        /** Whether the loop through the core of the system is closed. */
        LOOP(
                "A chain of references leads from a risk assessment over treatment, implementation, measurement or audit,"
                        + " review and decision to a later assessment in its interval",
                FindingGrade.MINOR,
                "; major where no loop was ever closed"),
        /** Whether processes recur at their intervals. */
        REGULARITY(
                "Of the gaps between executions of recurring processes, at least the threshold for executions on time lies"
                        + " within interval plus tolerance, over all processes with two full cycles together",
                FindingGrade.MINOR,
                ""),
        /** Whether the processes hang together. */
        CONNECTED("Live flows connect all core processes", FindingGrade.OBSERVATION, ""),
        /** Whether nonconformities of several parts of the system share a broken flow. */
        SYSTEMIC(
                "Nonconformities of planning, support and operation, evaluation, and improvement do not share broken flows:"
                        + " not in three of these four",
                FindingGrade.MAJOR,
                "");

        private final String words;
        private final FindingGrade grade;
        private final String exception;

        Question(String words, FindingGrade grade, String exception) {
            this.words = words;
            this.grade = grade;
            this.exception = exception;
        }
    }

    /**
     * Makes an examination.
     *
     * @param question what is asked
     * @param records what is read to answer it
     */
    public Interaction {
        records = Set.copyOf(records);
    }

    @Override
    public String words() {
        return question.words + question.exception;
    }

    @Override
    public String brief() {
        return question.words;
    }

    @Override
    public Set<Read> reads() {
        return Words.union(List.of(records), own -> own);
    }

    /** Executions stand for all records here. */
    @Override
    public RecordType<?> type() {
        return ProcessExecution.TYPE;
    }

    @Override
    public Grading grading() {
        return Grading.always(question.grade);
    }

    @Override
    public boolean restsOnResults() {
        return question == Question.SYSTEMIC;
    }
}
