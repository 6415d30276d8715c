package org.isms4j.model.standard;

import static org.isms4j.model.standard.ControlType.CORRECTIVE;
import static org.isms4j.model.standard.ControlType.DETECTIVE;
import static org.isms4j.model.standard.ControlType.PREVENTIVE;
import static org.isms4j.model.standard.CybersecurityConcept.DETECT;
import static org.isms4j.model.standard.CybersecurityConcept.IDENTIFY;
import static org.isms4j.model.standard.CybersecurityConcept.PROTECT;
import static org.isms4j.model.standard.CybersecurityConcept.RECOVER;
import static org.isms4j.model.standard.CybersecurityConcept.RESPOND;
import static org.isms4j.model.standard.OperationalCapability.APPLICATION_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.ASSET_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.CONTINUITY;
import static org.isms4j.model.standard.OperationalCapability.GOVERNANCE;
import static org.isms4j.model.standard.OperationalCapability.IDENTITY_AND_ACCESS_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_PROTECTION;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_SECURITY_ASSURANCE;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_SECURITY_EVENT_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.LEGAL_AND_COMPLIANCE;
import static org.isms4j.model.standard.OperationalCapability.PHYSICAL_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.SECURE_CONFIGURATION;
import static org.isms4j.model.standard.OperationalCapability.SUPPLIER_RELATIONSHIPS_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.SYSTEM_AND_NETWORK_SECURITY;
import static org.isms4j.model.standard.OperationalCapability.THREAT_AND_VULNERABILITY_MANAGEMENT;
import static org.isms4j.model.standard.SecurityDomain.DEFENCE;
import static org.isms4j.model.standard.SecurityDomain.GOVERNANCE_AND_ECOSYSTEM;
import static org.isms4j.model.standard.SecurityDomain.PROTECTION;
import static org.isms4j.model.standard.SecurityDomain.RESILIENCE;
import static org.isms4j.model.standard.SecurityProperty.AVAILABILITY;
import static org.isms4j.model.standard.SecurityProperty.CONFIDENTIALITY;
import static org.isms4j.model.standard.SecurityProperty.INTEGRITY;

import java.util.List;

/** The rows of theme A.5, organizational controls, in numeric order. */
final class OrganizationalControls {
    static final List<ControlRow> ROWS = List.of(
            control("A.5.1", "Policies for information security")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(GOVERNANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, RESILIENCE)
                    .ancestors("A.5.1.1", "A.5.1.2"),
            control("A.5.2", "Information security roles and responsibilities")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(GOVERNANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION, RESILIENCE)
                    .ancestors("A.6.1.1"),
            control("A.5.3", "Segregation of duties")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(GOVERNANCE, IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.6.1.2"),
            control("A.5.4", "Management responsibilities")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(GOVERNANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.7.2.1"),
            control("A.5.5", "Contact with authorities")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT, RESPOND, RECOVER)
                    .capabilities(GOVERNANCE)
                    .domains(DEFENCE, RESILIENCE)
                    .ancestors("A.6.1.3"),
            control("A.5.6", "Contact with special interest groups")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, RESPOND, RECOVER)
                    .capabilities(GOVERNANCE)
                    .domains(DEFENCE)
                    .ancestors("A.6.1.4"),
            control("A.5.7", "Threat intelligence")
                    .types(PREVENTIVE, DETECTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, DETECT, RESPOND)
                    .capabilities(THREAT_AND_VULNERABILITY_MANAGEMENT)
                    .domains(DEFENCE, RESILIENCE),
            control("A.5.8", "Information security in project management")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(GOVERNANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.6.1.5", "A.14.1.1"),
            control("A.5.9", "Inventory of information and other associated assets")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(ASSET_MANAGEMENT)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.8.1.1", "A.8.1.2"),
            control("A.5.10", "Acceptable use of information and other associated assets")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, INFORMATION_PROTECTION)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.8.1.3", "A.8.2.3"),
            control("A.5.11", "Return of assets")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.8.1.4"),
            control("A.5.12", "Classification of information")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(INFORMATION_PROTECTION)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.8.2.1"),
            control("A.5.13", "Labelling of information")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.8.2.2"),
            control("A.5.14", "Information transfer")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, INFORMATION_PROTECTION)
                    .domains(PROTECTION)
                    .ancestors("A.13.2.1", "A.13.2.2", "A.13.2.3"),
            control("A.5.15", "Access control")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.1.1", "A.9.1.2"),
            control("A.5.16", "Identity management")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.2.1"),
            control("A.5.17", "Authentication information")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.2.4", "A.9.3.1", "A.9.4.3"),
            control("A.5.18", "Access rights")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.2.2", "A.9.2.5", "A.9.2.6"),
            control("A.5.19", "Information security in supplier relationships")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.15.1.1"),
            control("A.5.20", "Addressing information security within supplier agreements")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.15.1.2"),
            control(
                            "A.5.21",
                            "Managing information security in the information and communication technology "
                                    + "(ICT) supply chain")
                    .variants("Managing information security in the ICT supply chain")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.15.1.3"),
            control("A.5.22", "Monitoring, review and change management of supplier services")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(SUPPLIER_RELATIONSHIPS_SECURITY, INFORMATION_SECURITY_ASSURANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION, DEFENCE)
                    .ancestors("A.15.2.1", "A.15.2.2")
                    .disagreements("Information_security_assurance: one transcription of Table A.1 shows it in "
                            + "the security-domains column, two secondary sources under operational "
                            + "capabilities, two others omit it; placed under capabilities because it is a "
                            + "capability value"),
            control("A.5.23", "Information security for use of cloud services")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION),
            control("A.5.24", "Information security incident management planning and preparation")
                    .types(CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(RESPOND, RECOVER)
                    .capabilities(GOVERNANCE, INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.1"),
            control("A.5.25", "Assessment and decision on information security events")
                    .types(DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(DETECT, RESPOND)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.4"),
            control("A.5.26", "Response to information security incidents")
                    .types(CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(RESPOND, RECOVER)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.5"),
            control("A.5.27", "Learning from information security incidents")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.6"),
            control("A.5.28", "Collection of evidence")
                    .types(CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(DETECT, RESPOND)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE)
                    .ancestors("A.16.1.7"),
            control("A.5.29", "Information security during disruption")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, RESPOND)
                    .capabilities(CONTINUITY)
                    .domains(PROTECTION, RESILIENCE)
                    .ancestors("A.17.1.1", "A.17.1.2", "A.17.1.3"),
            control("A.5.30", "ICT readiness for business continuity")
                    .types(CORRECTIVE)
                    .preserving(AVAILABILITY)
                    .concepts(RESPOND)
                    .capabilities(CONTINUITY)
                    .domains(RESILIENCE),
            control("A.5.31", "Legal, statutory, regulatory and contractual requirements")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(LEGAL_AND_COMPLIANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.18.1.1", "A.18.1.5"),
            control("A.5.32", "Intellectual property rights")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(LEGAL_AND_COMPLIANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.18.1.2"),
            control("A.5.33", "Protection of records")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(ASSET_MANAGEMENT, INFORMATION_PROTECTION, LEGAL_AND_COMPLIANCE)
                    .domains(DEFENCE)
                    .ancestors("A.18.1.3"),
            control("A.5.34", "Privacy and protection of personal identifiable information (PII)")
                    .variants("Privacy and protection of PII")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(INFORMATION_PROTECTION, LEGAL_AND_COMPLIANCE)
                    .domains(PROTECTION)
                    .ancestors("A.18.1.4"),
            control("A.5.35", "Independent review of information security")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(INFORMATION_SECURITY_ASSURANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.18.2.1"),
            control("A.5.36", "Compliance with policies, rules and standards for information security")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(LEGAL_AND_COMPLIANCE, INFORMATION_SECURITY_ASSURANCE)
                    .domains(GOVERNANCE_AND_ECOSYSTEM)
                    .ancestors("A.18.2.2", "A.18.2.3"),
            control("A.5.37", "Documented operating procedures")
                    .types(PREVENTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, RECOVER)
                    .capabilities(
                            ASSET_MANAGEMENT,
                            PHYSICAL_SECURITY,
                            SYSTEM_AND_NETWORK_SECURITY,
                            APPLICATION_SECURITY,
                            SECURE_CONFIGURATION,
                            IDENTITY_AND_ACCESS_MANAGEMENT,
                            THREAT_AND_VULNERABILITY_MANAGEMENT,
                            CONTINUITY,
                            INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION, DEFENCE)
                    .ancestors("A.12.1.1"));

    private OrganizationalControls() {}

    private static ControlRow control(String id, String title) {
        return new ControlRow(ControlTheme.ORGANIZATIONAL, id, title);
    }
}
