package org.isms4j.engine.interaction;

import java.util.List;
import org.isms4j.engine.time.Days;
import org.isms4j.model.operation.DeclaredFlow;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/** The organization's own process map, as far as it supplied one. */
final class DeclaredMap {

    private final List<DeclaredFlow> declared;

    DeclaredMap(IsmsSnapshot isms, int today) {
        this.declared = isms.all(DeclaredFlow.TYPE).stream()
                .filter(flow ->
                        flow.declaredOn().filter(day -> Days.of(day) > today).isEmpty())
                .filter(flow ->
                        flow.withdrawnOn().filter(day -> Days.of(day) <= today).isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    boolean shows(Flow flow) {
        return declared.stream().anyMatch(own -> connects(own, flow));
    }

    /** Flows between processes that the graph does not connect. */
    List<RecordId> foreign() {
        return declared.stream()
                .filter(own -> ProcessGraph.flows().stream().noneMatch(flow -> connects(own, flow)))
                .map(DeclaredFlow::id)
                .toList();
    }

    private static boolean connects(DeclaredFlow own, Flow flow) {
        return own.source().filter(flow.source()::equals).isPresent()
                && own.target().filter(flow.target()::equals).isPresent();
    }
}
