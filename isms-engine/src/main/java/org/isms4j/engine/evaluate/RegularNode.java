package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.Arrays;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;

/** Node that asks whether records that cite one follow each other closely enough. */
final class RegularNode extends Node {
    private final int frame;
    private final LinkTable table;
    private final RecordType<?> source;
    private final Field<LocalDate> date;
    private final BoundTerm.BoundSpan span;
    private final BoundTerm<LocalDate> start;
    private final boolean pastGaps;

    RegularNode(
            int frame,
            LinkTable table,
            RecordType<?> source,
            Field<LocalDate> date,
            BoundTerm.BoundSpan span,
            BoundTerm<LocalDate> start,
            boolean pastGaps) {
        this.frame = frame;
        this.table = table;
        this.source = source;
        this.date = date;
        this.span = span;
        this.start = start;
        this.pastGaps = pastGaps;
    }

    @Override
    Answer decide(Walk walk) {
        int[] days = days(walk);
        LocalDate first = start.value(walk);
        if (days.length == 0) {
            return first == null
                    ? (walk.isClosedForWindow(source.name()) ? Answer.ABSENT : Answer.OPEN)
                    : sinceLast(walk, Days.of(first), Answer.OPEN);
        }
        Answer answer = sinceLast(walk, days[days.length - 1], Answer.STALE);
        if (pastGaps) {
            int before = first == null ? days[0] : Math.min(Days.of(first), days[0]);
            for (int day : days) {
                answer = answer.and(gap(walk, before, day));
                before = day;
            }
        }
        return answer;
    }

    private int[] days(Walk walk) {
        int target = walk.frame(frame);
        int from = table.citingFrom(target);
        int[] days = new int[table.citingTo(target) - from];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            if (walk.scene.exists(table.citing(from + i))) {
                walk.push(table.citing(from + i));
                LocalDate day = date.value(walk);
                walk.pop();
                if (day != null) {
                    days[count++] = Days.of(day);
                }
            }
        }
        int[] known = Arrays.copyOf(days, count);
        Arrays.sort(known);
        return known;
    }

    private Answer sinceLast(Walk walk, int last, Answer unknown) {
        int due = span.after(walk, last);
        if (walk.scene.today <= due) {
            walk.changesOn(Days.after(due));
            return unknown == Answer.OPEN ? Answer.OPEN : Answer.YES;
        }
        return absence(walk, last, unknown);
    }

    private Answer gap(Walk walk, int earlier, int later) {
        int outOfSight = walk.due(later, IntervalKey.WINDOW, false);
        if (later <= span.after(walk, earlier) || walk.scene.today > outOfSight) {
            return Answer.YES;
        }
        walk.changesOn(Days.after(outOfSight));
        return absence(walk, earlier, Answer.STALE);
    }

    private Answer absence(Walk walk, int since, Answer unknown) {
        return walk.isClosedSince(source.name(), Days.after(since)) ? Answer.ABSENT : unknown;
    }

    @Override
    String words(Walk walk, Answer answer) {
        int[] days = days(walk);
        String last = days.length == 0
                ? "there is none"
                : days.length + " dated, the newest " + Days.date(days[days.length - 1]);
        return Labels.records(source) + " for " + walk.record(frame).id() + ": " + last + "; asked for: "
                + span.words(walk) + (pastGaps ? " between any two" : "");
    }
}
