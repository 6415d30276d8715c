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
import static org.isms4j.model.standard.OperationalCapability.IDENTITY_AND_ACCESS_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_PROTECTION;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_SECURITY_ASSURANCE;
import static org.isms4j.model.standard.OperationalCapability.INFORMATION_SECURITY_EVENT_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.LEGAL_AND_COMPLIANCE;
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

/** The rows of theme A.8, technological controls, in numeric order. */
final class TechnologicalControls {
    static final List<ControlRow> ROWS = List.of(
            control("A.8.1", "User end point devices")
                    .variants("User endpoint devices")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, INFORMATION_PROTECTION)
                    .domains(PROTECTION)
                    .ancestors("A.6.2.1", "A.11.2.8"),
            control("A.8.2", "Privileged access rights")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.2.3"),
            control("A.8.3", "Information access restriction")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.4.1"),
            control("A.8.4", "Access to source code")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(APPLICATION_SECURITY, SECURE_CONFIGURATION, IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.4.5"),
            control("A.8.5", "Secure authentication")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.9.4.2"),
            control("A.8.6", "Capacity management")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT, DETECT)
                    .capabilities(CONTINUITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.12.1.3"),
            control("A.8.7", "Protection against malware")
                    .types(PREVENTIVE, DETECTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(INFORMATION_PROTECTION, SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.12.2.1"),
            control("A.8.8", "Management of technical vulnerabilities")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT)
                    .capabilities(THREAT_AND_VULNERABILITY_MANAGEMENT)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION, DEFENCE)
                    .ancestors("A.12.6.1", "A.18.2.3"),
            control("A.8.9", "Configuration management")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SECURE_CONFIGURATION)
                    .domains(PROTECTION),
            control("A.8.10", "Information deletion")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION, LEGAL_AND_COMPLIANCE)
                    .domains(PROTECTION),
            control("A.8.11", "Data masking")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION)
                    .domains(PROTECTION),
            control("A.8.12", "Data leakage prevention")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(INFORMATION_PROTECTION)
                    .domains(PROTECTION, DEFENCE),
            control("A.8.13", "Information backup")
                    .types(CORRECTIVE)
                    .preserving(INTEGRITY, AVAILABILITY)
                    .concepts(RECOVER)
                    .capabilities(CONTINUITY)
                    .domains(PROTECTION)
                    .ancestors("A.12.3.1"),
            control("A.8.14", "Redundancy of information processing facilities")
                    .types(PREVENTIVE)
                    .preserving(AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, CONTINUITY)
                    .domains(PROTECTION, RESILIENCE)
                    .ancestors("A.17.2.1"),
            control("A.8.15", "Logging")
                    .types(DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(DETECT)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.12.4.1", "A.12.4.2", "A.12.4.3"),
            control("A.8.16", "Monitoring activities")
                    .types(DETECTIVE, CORRECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(DETECT, RESPOND)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(DEFENCE),
            control("A.8.17", "Clock synchronization")
                    .types(DETECTIVE)
                    .preserving(INTEGRITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(INFORMATION_SECURITY_EVENT_MANAGEMENT)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.12.4.4"),
            control("A.8.18", "Use of privileged utility programs")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY, SECURE_CONFIGURATION)
                    .domains(PROTECTION)
                    .ancestors("A.9.4.4"),
            control("A.8.19", "Installation of software on operational systems")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(APPLICATION_SECURITY, SECURE_CONFIGURATION)
                    .domains(PROTECTION)
                    .ancestors("A.12.5.1", "A.12.6.2"),
            control("A.8.20", "Networks security")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.13.1.1"),
            control("A.8.21", "Security of network services")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.13.1.2")
                    .disagreements("control_type: one secondary source adds Detective"),
            control("A.8.22", "Segregation of networks")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.13.1.3"),
            control("A.8.23", "Web filtering")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY)
                    .domains(PROTECTION),
            control("A.8.24", "Use of cryptography")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SECURE_CONFIGURATION)
                    .domains(PROTECTION)
                    .ancestors("A.10.1.1", "A.10.1.2"),
            control("A.8.25", "Secure development life cycle")
                    .variants("Secure development lifecycle")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.14.2.1"),
            control("A.8.26", "Application security requirements")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION, DEFENCE)
                    .ancestors("A.14.1.2", "A.14.1.3"),
            control("A.8.27", "Secure system architecture and engineering principles")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.14.2.5"),
            control("A.8.28", "Secure coding")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION),
            control("A.8.29", "Security testing in development and acceptance")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY, INFORMATION_SECURITY_ASSURANCE)
                    .domains(PROTECTION)
                    .ancestors("A.14.2.8", "A.14.2.9"),
            control("A.8.30", "Outsourced development")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(IDENTIFY, PROTECT, DETECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY, SUPPLIER_RELATIONSHIPS_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.14.2.7"),
            control("A.8.31", "Separation of development, test and production environments")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.12.1.4", "A.14.2.6"),
            control("A.8.32", "Change management")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(SYSTEM_AND_NETWORK_SECURITY, APPLICATION_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.12.1.2", "A.14.2.2", "A.14.2.3", "A.14.2.4"),
            control("A.8.33", "Test information")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION)
                    .domains(PROTECTION)
                    .ancestors("A.14.3.1"),
            control("A.8.34", "Protection of information systems during audit testing")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(INFORMATION_PROTECTION, SYSTEM_AND_NETWORK_SECURITY)
                    .domains(GOVERNANCE_AND_ECOSYSTEM, PROTECTION)
                    .ancestors("A.12.7.1"));

    private TechnologicalControls() {}

    private static ControlRow control(String id, String title) {
        return new ControlRow(ControlTheme.TECHNOLOGICAL, id, title);
    }
}
