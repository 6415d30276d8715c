package org.isms4j.model.standard;

/**
 * The capability that a control gives, seen by those who run security: an attribute of ISO/IEC 27002:2022.
 *
 * <p>Attributes are informative, organizations may replace them, and they are never graded.
 *
 * <p>API status: to call. Ordered as in ISO/IEC 27002.
 */
public enum OperationalCapability {
    /** Direction and oversight. */
    GOVERNANCE("Governance"),
    /** Care for assets over their life. */
    ASSET_MANAGEMENT("Asset_management"),
    /** Handling of information by its needs. */
    INFORMATION_PROTECTION("Information_protection"),
    /** Security before, during and after employment. */
    HUMAN_RESOURCE_SECURITY("Human_resource_security"),
    /** Protection of places and equipment. */
    PHYSICAL_SECURITY("Physical_security"),
    /** Protection of systems and networks. */
    SYSTEM_AND_NETWORK_SECURITY("System_and_network_security"),
    /** Protection of applications. */
    APPLICATION_SECURITY("Application_security"),
    /** Safe settings, kept. */
    SECURE_CONFIGURATION("Secure_configuration"),
    /** Who may reach what. */
    IDENTITY_AND_ACCESS_MANAGEMENT("Identity_and_access_management"),
    /** Knowing and treating weaknesses. */
    THREAT_AND_VULNERABILITY_MANAGEMENT("Threat_and_vulnerability_management"),
    /** Going on under disruption. */
    CONTINUITY("Continuity"),
    /** Security of what others provide. */
    SUPPLIER_RELATIONSHIPS_SECURITY("Supplier_relationships_security"),
    /** Meeting legal, regulatory and contractual duties. */
    LEGAL_AND_COMPLIANCE("Legal_and_compliance"),
    /** Handling of events and incidents. */
    INFORMATION_SECURITY_EVENT_MANAGEMENT("Information_security_event_management"),
    /** Confidence that security works as meant. */
    INFORMATION_SECURITY_ASSURANCE("Information_security_assurance");

    private final String label;

    OperationalCapability(String label) {
        this.label = label;
    }

    /**
     * Returns the capability as attribute lists write it, without the leading hash sign.
     *
     * @return the word, parts joined by underscores, such as {@code Governance}
     */
    public String label() {
        return label;
    }
}
