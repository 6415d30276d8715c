package org.isms4j.model.standard;

import static org.isms4j.model.standard.ControlType.CORRECTIVE;
import static org.isms4j.model.standard.ControlType.DETECTIVE;
import static org.isms4j.model.standard.ControlType.PREVENTIVE;
import static org.isms4j.model.standard.CybersecurityConcept.DETECT;
import static org.isms4j.model.standard.CybersecurityConcept.PROTECT;
import static org.isms4j.model.standard.CybersecurityConcept.RESPOND;
import static org.isms4j.model.standard.OperationalCapability.ASSET_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.HUMAN_RESOURCE_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_PROTECTION;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_SECURITY_EVENT_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.PHYSICAL_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.SUPPLIER_RELATIONSHIPS_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.SYSTEM_AND_NETWORK_SECURITY;
import static org.isms4j.model.standard.SecurityDomain.DEFENCE;
import static org.isms4j.model.standard.SecurityDomain.GOVERNANCE_AND_ECOSYSTEM;
import static org.isms4j.model.standard.SecurityDomain.PROTECTION;
import static org.isms4j.model.standard.SecurityProperty.AVAILABILITY;
import static org.isms4j.model.standard.SecurityProperty.CONFIDENTIALITY;
import static org.isms4j.model.standard.SecurityProperty.INTEGRITY;

import java.util.List;

/** The rows of theme A.6, people controls, in numeric order. */
final class PeopleControls {
    static final List<ControlRow> ROWS = List.of(
            control("A.6.1", "Screening")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(HUMAN_RESOURCE_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.1.1"),
            control("A.6.2", "Terms and conditions of employment")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(HUMAN_RESOURCE_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.1.2"),
            control("A.6.3", "Information security awareness, education and training")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(HUMAN_RESOURCE_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.2.2"),
            control("A.6.4", "Disciplinary process")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, RESPOND)
                    .capabilities(HUMAN_RESOURCE_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.2.3"),
            control("A.6.5", "Responsibilities after termination or change of employment")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, HUMAN_RESOURCE_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.3.1"),
            control("A.6.6", "Confidentiality or non-disclosure agreements")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION, HUMAN_RESOURCE_SECURITY, SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.13.2.4")
                    .disagreements("security_domains: one of three sources adds Protection and Defence"),
            control("A.6.7", "Remote working")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(
                            ASSET_MANAGEMENT, INFORMATION_PROTECTION, PHYSICAL_SECURITY, SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.6.2.2"),
            control("A.6.8", "Information security event reporting")
                    .types(DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(DETECT)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.2", "A.16.1.3"));

    private PeopleControls() {}

    private static ControlRow control(String id, String title) {
        return new ControlRow(ControlTheme.PEOPLE, id, title);
    }
}
