package org.isms4j.engine.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.DocumentVersion;
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
