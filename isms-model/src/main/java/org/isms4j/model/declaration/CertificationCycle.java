package org.isms4j.model.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 4.4: cycle of a certificate. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CertificationCycle extends IsmsRecord implements WithCertificationCycle
        permits ImmutableCertificationCycle {

    private static final RecordTypeDefinition<CertificationCycle, Builder> IS =
            RecordType.define(CertificationCycle.class, "4.4", "cycle of a certificate", Builder::new);

    /** Attribute {@link #body()}. */
    public static final Attribute.One<CertificationCycle, String> BODY =
            IS.text("body", CertificationCycle::body, Builder::body, "certification body");

    /** Attribute {@link #certificate()}. */
    public static final Attribute.One<CertificationCycle, String> CERTIFICATE =
            IS.text("certificate", CertificationCycle::certificate, Builder::certificate, "number of the certificate");

    /** Attribute {@link #decidedOn()}. */
    public static final Attribute.One<CertificationCycle, LocalDate> DECIDED_ON = IS.event(
            "decidedOn", CertificationCycle::decidedOn, Builder::decidedOn, "day of the certification decision");

    /** Attribute {@link #expiresOn()}. */
    public static final Attribute.One<CertificationCycle, LocalDate> EXPIRES_ON =
            IS.schedule("expiresOn", CertificationCycle::expiresOn, Builder::expiresOn, "last day of the certificate");

    /** Attribute {@link #soaVersion()}. */
    public static final Attribute.One<CertificationCycle, RecordId> SOA_VERSION = IS.link(
            "soaVersion",
            CertificationCycle::soaVersion,
            Builder::soaVersion,
            "Statement of Applicability named on the certificate",
            "SoAVersion");

    /** Attribute {@link #soaChangeNotifiedOn()}. */
    public static final Attribute.One<CertificationCycle, LocalDate> SOA_CHANGE_NOTIFIED_ON = IS.event(
            "soaChangeNotifiedOn",
            CertificationCycle::soaChangeNotifiedOn,
            Builder::soaChangeNotifiedOn,
            "day on which a change of the statement was notified to the body");

    /** Description of this record type. */
    public static final RecordType<CertificationCycle> TYPE = IS.build();

    CertificationCycle() {}

    /**
     * Returns the certification body.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> body();

    /**
     * Returns the number of the certificate.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> certificate();

    /**
     * Returns the day of the certification decision.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns the last day of the certificate.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> expiresOn();

    /**
     * Returns the Statement of Applicability named on the certificate.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> soaVersion();

    /**
     * Returns the day on which a change of the statement was notified to the body.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> soaChangeNotifiedOn();

    @Override
    public final RecordType<CertificationCycle> recordType() {
        return TYPE;
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records of this type; every attribute but the identifier is optional. */
    public static final class Builder extends ImmutableCertificationCycle.Builder
            implements RecordBuilder<CertificationCycle, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
