package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/**
 * How a flow of the process graph is read from records.
 *
 * @param flow the flow
 * @param words the outputs, as a plural noun
 * @param outputs records that the source puts out
 * @param uptakes references by which the target takes them up
 * @param chance when an output has had its chance
 * @param kind how long an output and its being taken up count
 * @param selective whether it is enough that some outputs are taken up
 * @param inherited whether a new version is taken up where the version before it was
 * @param letter letter of the review input that would state that there is nothing to report
 */
record FlowReading(
        Flow flow,
        String words,
        List<Output> outputs,
        List<Uptake> uptakes,
        Chance chance,
        Kind kind,
        boolean selective,
        boolean inherited,
        Optional<String> letter) {

    /** How long an output and its being taken up count. */
    enum Kind {
        /** The output is an event: it is handed on once. */
        HANDED_ON,
        /** The output holds for a time, and every execution of the target has to keep to it. */
        KEPT_TO,
        /** The output holds for a time, and so does what rests on it. */
        STANDING
    }

    static FlowReading flow(String id, String words) {
        return new FlowReading(
                ProcessGraph.flow(id),
                words,
                List.of(),
                List.of(),
                new Chance.Within(IntervalKey.LAG),
                Kind.HANDED_ON,
                false,
                false,
                Optional.empty());
    }

    FlowReading puts(Output... more) {
        List<Output> all = new ArrayList<>(outputs);
        all.addAll(Arrays.asList(more));
        return new FlowReading(flow, words, List.copyOf(all), uptakes, chance, kind, selective, inherited, letter);
    }

    FlowReading takes(Uptake... more) {
        List<Uptake> all = new ArrayList<>(uptakes);
        all.addAll(Arrays.asList(more));
        return new FlowReading(flow, words, outputs, List.copyOf(all), chance, kind, selective, inherited, letter);
    }

    private FlowReading with(Chance value) {
        return new FlowReading(flow, words, outputs, uptakes, value, kind, selective, inherited, letter);
    }

    private FlowReading with(Kind value) {
        return new FlowReading(flow, words, outputs, uptakes, chance, value, selective, inherited, letter);
    }

    /** The chance comes with the next execution, which is owed at an interval. */
    FlowReading next(IntervalKey interval, Attribute.One<?, LocalDate> execution) {
        return with(new Chance.Next(List.of(execution), Optional.of(interval)));
    }

    /** The chance comes with the next execution, whenever that is. */
    FlowReading next(Attribute.One<?, LocalDate> execution) {
        return with(new Chance.Next(List.of(execution), Optional.empty()));
    }

    FlowReading within(IntervalKey limit) {
        return with(new Chance.Within(limit));
    }

    FlowReading keptTo() {
        return with(Kind.KEPT_TO);
    }

    FlowReading standing() {
        return with(Kind.STANDING);
    }

    FlowReading someAreEnough() {
        return new FlowReading(flow, words, outputs, uptakes, chance, kind, true, inherited, letter);
    }

    FlowReading byAnyVersion() {
        return new FlowReading(flow, words, outputs, uptakes, chance, kind, selective, true, letter);
    }

    FlowReading underLetter(String value) {
        return new FlowReading(flow, words, outputs, uptakes, chance, kind, selective, inherited, Optional.of(value));
    }

    /** What is read to tell the flow. */
    Set<Read> reads() {
        Set<Read> reads = new TreeSet<>();
        for (Output output : outputs) {
            reads.add(new Read(output.type().name(), "*"));
            output.day().ifPresent(date -> reads.add(Sieve.read(date)));
            output.due().ifPresent(date -> reads.add(Sieve.read(date)));
            output.whole().ifPresent(link -> addLink(link, reads));
            output.sieves().forEach(sieve -> reads.addAll(sieve.reads()));
        }
        for (Uptake uptake : uptakes) {
            uptake.path().forEach(link -> addLink(link, reads));
            uptake.day().ifPresent(date -> reads.add(Sieve.read(date)));
            uptake.occasion().ifPresent(link -> addLink(link, reads));
        }
        return reads;
    }

    /** A link is followed to records that are there. */
    private static void addLink(Attribute<?, RecordId> link, Set<Read> reads) {
        reads.add(Sieve.read(link));
        link.targets().forEach(type -> reads.add(new Read(type, "*")));
    }
}
