package org.isms4j.model.standard;

import java.util.List;

/**
 * A control of Annex A in the 2022 edition.
 *
 * <p>A control obliges only where the organization determined it as necessary. The five attributes come from ISO/IEC
 * 27002:2022; they are informative and never graded. There is one instance per id; it comes from {@link AnnexA}.
 *
 * <pre>{@code
 * Control policies = AnnexA.control(ControlId.parse("A.5.1"));
 * policies.theme();         // ORGANIZATIONAL
 * policies.ancestors();     // [A.5.1.1, A.5.1.2]
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable.
 */
public final class Control {
    private final ControlId id;
    private final ControlRow row;

    Control(ControlId id) {
        this.id = id;
        this.row = ControlRows.row(id.value());
    }

    /**
     * Returns the id.
     *
     * @return the id, with its prefix {@code A.}
     */
    public ControlId id() {
        return id;
    }

    /**
     * Returns the title in the form of ISO/IEC 27001.
     *
     * @return the title
     */
    public String title() {
        return row.title();
    }

    /**
     * Returns other spellings of the title that are in use, such as that of ISO/IEC 27002.
     *
     * @return the variants without {@link #title()}; mostly empty
     */
    public List<String> titleVariants() {
        return row.variants();
    }

    /**
     * Returns the theme.
     *
     * @return the theme, which the second part of the id names too
     */
    public ControlTheme theme() {
        return row.theme();
    }

    /**
     * Tells whether the 2022 edition introduced this control.
     *
     * @return true if no control of 2013 went into it
     */
    public boolean newIn2022() {
        return row.ancestors().isEmpty();
    }

    /**
     * Returns when the control acts on a risk.
     *
     * @return one or more types, in the order of their enum
     */
    public List<ControlType> controlTypes() {
        return row.types();
    }

    /**
     * Returns the properties of information that the control helps to preserve.
     *
     * @return one or more properties, in the order of their enum
     */
    public List<SecurityProperty> securityProperties() {
        return row.properties();
    }

    /**
     * Returns the cybersecurity functions that the control belongs to.
     *
     * @return one or more concepts, in the order of their enum
     */
    public List<CybersecurityConcept> cybersecurityConcepts() {
        return row.concepts();
    }

    /**
     * Returns the operational capabilities that the control gives.
     *
     * @return one or more capabilities, in the order of their enum
     */
    public List<OperationalCapability> operationalCapabilities() {
        return row.capabilities();
    }

    /**
     * Returns the security domains that the control belongs to.
     *
     * @return one or more domains, in the order of their enum
     */
    public List<SecurityDomain> securityDomains() {
        return row.domains();
    }

    /**
     * Returns the controls of the 2013 edition that went into this one.
     *
     * @return ids of 2013, such as {@code A.5.1.1}, in numeric order; empty for a new control
     */
    public List<String> ancestors() {
        return row.ancestors();
    }

    /**
     * Returns where published sources disagree about the attributes of this control.
     *
     * @return one remark each, for readers; mostly empty
     */
    public List<String> sourceDisagreements() {
        return row.disagreements();
    }

    // One instance per id, so equality is identity; the hash comes from the id, to be the same in every run.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the control for readers.
     *
     * @return the id, one blank, the title
     */
    @Override
    public String toString() {
        return id + " " + title();
    }
}
