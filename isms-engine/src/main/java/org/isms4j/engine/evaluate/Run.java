package org.isms4j.engine.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Coverage;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.ForEvery;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.check.Inventory;
import org.isms4j.engine.check.Judgement;
import org.isms4j.engine.check.Pattern;
import org.isms4j.engine.check.Rhythm;
import org.isms4j.engine.check.Share;
import org.isms4j.engine.check.Steps;
import org.isms4j.engine.check.Tally;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** An examination bound to a snapshot: it can be run on any day. */
abstract class Run {

    /** Looking ahead gives up after this many days with a possible change that was none; the bound is then conservative. */
    private static final int MOST_STEPS = 10_000;

    final Check check;
    final Binding binding;
    final String typeName;
    final int from;
    final int to;

    Run(Check check, Examination examination, Binding binding) {
        this.check = check;
        this.binding = binding;
        this.typeName = examination.type().name();
        this.from = binding.columns.from(examination.type());
        this.to = binding.columns.to(examination.type());
    }

    static Run of(Check check, Examination examination, Binding binding) {
        if (examination instanceof ForEvery every) {
            return new ForEveryRun(check, every, binding);
        } else if (examination instanceof Share share) {
            return new ShareRun(check, share, binding);
        } else if (examination instanceof AtLeastOne one) {
            return new AtLeastOneRun(check, one, binding);
        } else if (examination instanceof Rhythm rhythm) {
            return new RhythmRun(check, rhythm, binding);
        } else if (examination instanceof Steps steps) {
            return new StepsRun(check, steps, binding);
        } else if (examination instanceof Coverage coverage) {
            return new CoverageRun(check, coverage, binding);
        } else if (examination instanceof Inventory inventory) {
            return new InventoryRun(check, inventory, binding);
        } else if (examination instanceof Judgement judgement) {
            return new JudgementRun(check, judgement, binding);
        } else if (examination instanceof Interaction interaction) {
            return InteractionRun.of(check, interaction, binding);
        } else if (examination instanceof Pattern pattern) {
            return new PatternRun(check, pattern, binding);
        }
        return new TallyRun(check, (Tally) examination, binding);
    }

    abstract Outcome outcome(Scene scene);

    /** Some subjects that conform, as examples of what a conforming answer rests on. */
    List<Found> examples(Scene scene) {
        return List.of();
    }

    /** Why a subject is what it is. */
    abstract List<Explanation> explain(Scene scene, Found found);

    /**
     * The first day after the scene's on which the outcome is another, found by going from one possible day to the next.
     * How an empty population is read does not matter while other examinations of the check speak.
     */
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        int day = now.horizon();
        for (int step = 0; step < MOST_STEPS && day != Days.NEVER; step++) {
            Outcome then = outcome(scene.on(day));
            boolean unheard = othersSpeak && now.isEmpty() && then.isEmpty();
            if (!unheard && !then.saysTheSameAs(now)) {
                return new Change(day, cause(now, then));
            }
            day = then.horizon();
        }
        return day == Days.NEVER ? Change.NONE : new Change(day, -1);
    }

    /** The record whose date makes an outcome change: the one that newly fails, is open, or no longer does. */
    private static int cause(Outcome now, Outcome then) {
        return Stream.of(then.failing(), then.open(), now.failing(), now.open())
                .flatMap(List::stream)
                .filter(found -> found.ordinal() >= 0)
                .filter(found -> !(contains(now, found) && contains(then, found)))
                .mapToInt(Found::ordinal)
                .findFirst()
                .orElse(-1);
    }

    private static boolean contains(Outcome outcome, Found found) {
        return outcome.failing().contains(found) || outcome.open().contains(found);
    }

    /** What it means that the population is empty. */
    final Outcome empty(Scene scene, Walk walk, boolean excused, boolean noRecordAtAll) {
        if (excused) {
            return Outcome.empty(
                    ConformityStatus.NOT_YET_DUE, ReasonCode.NOT_DUE, "the first cycle has not ended", walk);
        }
        return switch (check.whenEmpty()) {
            case NOT_APPLICABLE -> vacuous(walk);
            case NOT_SELECTED -> noRecordAtAll ? lacking(walk, true) : vacuous(walk);
            case NOT_DEMONSTRATED -> noRecordAtAll ? lacking(walk, true) : vacuousIfClosed(walk, false);
            case VACUOUS -> vacuousIfClosed(walk, noRecordAtAll);
            case VACUOUS_AFTER_LOOKING ->
                Looking.tookPlace(scene, walk) ? vacuousIfClosed(walk, noRecordAtAll) : lacking(walk, noRecordAtAll);
        };
    }

    private Outcome vacuousIfClosed(Walk walk, boolean noRecordAtAll) {
        return walk.isClosedForWindow(typeName) ? vacuous(walk) : lacking(walk, noRecordAtAll);
    }

    private Outcome vacuous(Walk walk) {
        return Outcome.empty(ConformityStatus.NOT_APPLICABLE, ReasonCode.VACUOUS, "nothing called for it", walk);
    }

    private Outcome lacking(Walk walk, boolean noRecordAtAll) {
        return Outcome.empty(
                ConformityStatus.NOT_DEMONSTRATED,
                ReasonCode.NO_EVIDENCE,
                noRecordAtAll ? "no " + typeName + " to look at" : "no " + typeName + " is known to be concerned",
                walk);
    }

    /** The status of a failing subject: a nonconformity, unless it rests on absence where no record is demanded. */
    final boolean isNonconformity(Answer answer) {
        return answer == Answer.CONTRARY || (answer == Answer.ABSENT && check.recordDemanded());
    }

    static ConformityStatus status(FindingGrade grade) {
        return grade == FindingGrade.MAJOR
                ? ConformityStatus.NONCONFORMING_MAJOR
                : ConformityStatus.NONCONFORMING_MINOR;
    }

    /** The status of open subjects. */
    static ConformityStatus openStatus(ReasonCode reason) {
        return reason == ReasonCode.CONFLICT ? ConformityStatus.UNDETERMINED : ConformityStatus.NOT_DEMONSTRATED;
    }
}
