package org.isms4j.engine.interaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.TrainingAction;

/** Which documents are used: an execution, awareness, training, audit or communication of the window cites them. */
final class DocumentUse {

    static final List<RecordType<?>> USERS = List.of(
            ProcessExecution.TYPE,
            ControlOperation.TYPE,
            TreatmentResult.TYPE,
            AwarenessRecord.TYPE,
            TrainingAction.TYPE,
            Audit.TYPE,
            AuditFinding.TYPE,
            CommunicationRecord.TYPE,
            PolicyCommunication.TYPE);

    private static final Set<MandatedDocument> MANDATED =
            EnumSet.range(MandatedDocument.SCOPE, MandatedDocument.OBJECTIVES);

    private final Facts facts;
    private final Citations users;

    DocumentUse(Facts facts) {
        this.facts = facts;
        this.users = new Citations(facts.isms(), USERS);
    }

    /** Documents that hold and were issued. */
    Stream<DocumentVersion> inForce() {
        return facts.inForce(DocumentVersion.TYPE)
                .filter(document -> document.inForceFrom().isPresent()
                        || facts.isReached(document.publishedOn())
                        || facts.isReached(document.approvedOn()));
    }

    /**
     * Whether every document that the standard asks for by name is in force, or the record that it would hold. Records of
     * what was done, which 7.5.1 asks for too, are not meant: a system on paper has none.
     */
    boolean holdsAllMandated() {
        Set<MandatedDocument> held = EnumSet.noneOf(MandatedDocument.class);
        inForce().flatMap(document -> document.kind().stream()).forEach(held::add);
        hold(held, MandatedDocument.SCOPE, ScopeVersion.TYPE);
        hold(held, MandatedDocument.STATEMENT_OF_APPLICABILITY, SoAVersion.TYPE);
        hold(held, MandatedDocument.RISK_TREATMENT_PLAN, TreatmentPlanVersion.TYPE);
        hold(held, MandatedDocument.OBJECTIVES, Objective.TYPE);
        if (facts.inForce(PolicyVersion.TYPE)
                .anyMatch(policy -> policy.kind()
                        .filter(PolicyKind.INFORMATION_SECURITY::equals)
                        .isPresent())) {
            held.add(MandatedDocument.INFORMATION_SECURITY_POLICY);
        }
        return held.containsAll(MANDATED);
    }

    private <R extends IsmsRecord> void hold(Set<MandatedDocument> held, MandatedDocument kind, RecordType<R> type) {
        if (facts.inForce(type).findAny().isPresent()) {
            held.add(kind);
        }
    }

    /** Who cites the policy that a document holds, cites the document. */
    boolean isUsed(DocumentVersion document) {
        return isCited(document.id())
                || facts.isms().citing(PolicyVersion.DOCUMENT, document.id()).stream()
                        .anyMatch(policy -> isCited(policy.id()));
    }

    private boolean isCited(RecordId id) {
        return users.of(id).anyMatch(record -> facts.isInWindow(record.occurredOn()));
    }
}
