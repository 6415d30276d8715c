package org.isms4j.model.standard;

import java.util.List;
import java.util.stream.Stream;

/** The processes of an ISMS: core ones by clause, then those that included controls add. */
final class ProcessNodeTable {
    static final List<ProcessNode> NODES = List.of(
            core("CTX", "Context determination", "4.1"),
            core("IPR", "Interested-party requirements", "4.2"),
            core("SCP", "Scope determination", "4.3"),
            core("LED", "Leadership and management direction", "5.1"),
            core("POL", "Policy management", "5.2"),
            core("ROL", "Role assignment and reporting lines", "5.3"),
            core("ROP", "ISMS-level risks and opportunities", "6.1.1"),
            core("RAM", "Risk method and criteria (a, b)", "6.1.2"),
            core("RA", "Risk assessment runs (c-e, 8.2)", "6.1.2", "8.2"),
            core("RT", "Risk treatment planning, controls, SoA, plan, acceptance", "6.1.3"),
            core("RTI", "Risk treatment implementation", "8.3"),
            core("OBJ", "Objectives", "6.2"),
            core("CHG", "Change planning and control", "6.3", "8.1"),
            core("RES", "Resource provision", "7.1"),
            core("CMP", "Competence", "7.2"),
            core("AWA", "Awareness", "7.3"),
            core("COM", "Communication", "7.4"),
            core("DOC", "Documented information control", "7.5.1", "7.5.2", "7.5.3"),
            core("OPS", "Operation of ISMS processes and controls", "8.1"),
            core("EXT", "Control of externally provided processes, products, services", "8.1"),
            core("MON", "Monitoring, measurement, analysis, evaluation", "9.1"),
            core("AUD", "Internal audit", "9.2.1", "9.2.2"),
            core("MRV", "Management review", "9.3.1", "9.3.2", "9.3.3"),
            core("NCA", "Nonconformity and corrective action", "10.2"),
            core("IMP", "Continual improvement", "10.1"),
            conditional("INC", "Incident management", "A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28", "A.6.8"),
            conditional("THR", "Threat intelligence and vulnerability management", "A.5.7", "A.8.8"));

    private ProcessNodeTable() {}

    private static ProcessNode core(String id, String title, String... clauses) {
        List<ClauseId> ids = Stream.of(clauses).map(ClauseId::parse).toList();
        return new ProcessNode(id, ids, List.of(), title, true);
    }

    private static ProcessNode conditional(String id, String title, String... controls) {
        List<ControlId> ids = Stream.of(controls).map(ControlId::parse).toList();
        return new ProcessNode(id, List.of(), ids, title, false);
    }
}
