package org.isms4j.model.standard;

import static org.isms4j.model.standard.ControlType.DETECTIVE;
import static org.isms4j.model.standard.ControlType.PREVENTIVE;
import static org.isms4j.model.standard.CybersecurityConcept.DETECT;
import static org.isms4j.model.standard.CybersecurityConcept.PROTECT;
import static org.isms4j.model.standard.OperationalCapability.ASSET_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.IDENTITY_AND_ACCESS_MANAGEMENT;
import static org.isms4j.model.standard.OperationalCapability.PHYSICAL_SECURITY;
import static org.isms4j.model.standard.SecurityDomain.DEFENCE;
import static org.isms4j.model.standard.SecurityDomain.PROTECTION;
import static org.isms4j.model.standard.SecurityDomain.RESILIENCE;
import static org.isms4j.model.standard.SecurityProperty.AVAILABILITY;
import static org.isms4j.model.standard.SecurityProperty.CONFIDENTIALITY;
import static org.isms4j.model.standard.SecurityProperty.INTEGRITY;

import java.util.List;

/** The rows of theme A.7, physical controls, in numeric order. */
final class PhysicalControls {
    static final List<ControlRow> ROWS = List.of(
            control("A.7.1", "Physical security perimeters")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.1.1"),
            control("A.7.2", "Physical entry")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY, IDENTITY_AND_ACCESS_MANAGEMENT)
                    .domains(PROTECTION)
                    .ancestors("A.11.1.2", "A.11.1.6"),
            control("A.7.3", "Securing offices, rooms and facilities")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.1.3"),
            control("A.7.4", "Physical security monitoring")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION, DEFENCE)
                    .disagreements("one of three sources has only Preventive and only Protection"),
            control("A.7.5", "Protecting against physical and environmental threats")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.1.4"),
            control("A.7.6", "Working in secure areas")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.1.5"),
            control("A.7.7", "Clear desk and clear screen")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.9"),
            control("A.7.8", "Equipment siting and protection")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.1"),
            control("A.7.9", "Security of assets off-premises")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.6"),
            control("A.7.10", "Storage media")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.8.3.1", "A.8.3.2", "A.8.3.3", "A.11.2.5"),
            control("A.7.11", "Supporting utilities")
                    .types(PREVENTIVE, DETECTIVE)
                    .preserving(INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT, DETECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.2"),
            control("A.7.12", "Cabling security")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.3"),
            control("A.7.13", "Equipment maintenance")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY, INTEGRITY, AVAILABILITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION, RESILIENCE)
                    .ancestors("A.11.2.4")
                    .disagreements("security_domains: one of three sources lacks Resilience"),
            control("A.7.14", "Secure disposal or re-use of equipment")
                    .types(PREVENTIVE)
                    .preserving(CONFIDENTIALITY)
                    .concepts(PROTECT)
                    .capabilities(ASSET_MANAGEMENT, PHYSICAL_SECURITY)
                    .domains(PROTECTION)
                    .ancestors("A.11.2.7"));

    private PhysicalControls() {}

    private static ControlRow control(String id, String title) {
        return new ControlRow(ControlTheme.PHYSICAL, id, title);
    }
}
