package org.isms4j.engine.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.EvidenceAspect;
import org.isms4j.model.support.EvidenceItem;

/** Controls that the Statement of Applicability in force includes, and evidence of their operation. */
final class ControlCoverage {

    private static final List<RecordType<?>> EVIDENCE = List.of(ControlOperation.TYPE, EvidenceItem.TYPE);

    private final Facts facts;

    ControlCoverage(Facts facts) {
        this.facts = facts;
    }

    Stream<SoAEntry> included() {
        return facts.inForce(SoAVersion.TYPE)
                .flatMap(statement -> facts.isms().citing(SoAEntry.STATEMENT, statement.id()).stream())
                .filter(entry -> entry.included().orElse(false));
    }

    /** A control that is stated to be not implemented is not expected to be operated. */
    private Stream<SoAEntry> implemented() {
        boolean spoken = EVIDENCE.stream().anyMatch(facts::speaksOf);
        return included()
                .filter(entry -> spoken
                        && entry.implementation()
                                .filter(status -> status != ImplementationStatus.NOT_IMPLEMENTED)
                                .isPresent());
    }

    long required() {
        return implemented().count();
    }

    long operated() {
        return implemented()
                .filter(entry ->
                        Stream.concat(Stream.of(entry.id()), behind(entry)).anyMatch(this::isOperated))
                .count();
    }

    private Stream<RecordId> behind(SoAEntry entry) {
        return Stream.concat(
                entry.necessaryControl().stream(),
                facts.all(NecessaryControl.TYPE)
                        .filter(control ->
                                control.annexA().isPresent() && control.annexA().equals(entry.control()))
                        .map(NecessaryControl::id));
    }

    private boolean isOperated(RecordId id) {
        return facts.isms().citing(ControlOperation.CONTROL, id).stream()
                        .anyMatch(operation -> facts.isReached(operation.executedOn()))
                || facts.isms().citing(EvidenceItem.SUPPORTS, id).stream()
                        .anyMatch(item -> item.aspect()
                                .filter(EvidenceAspect.OPERATION::equals)
                                .isPresent());
    }
}
