package org.isms4j.model.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 5.2: communication of a policy. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PolicyCommunication extends IsmsRecord implements WithPolicyCommunication
        permits ImmutablePolicyCommunication {

    private static final RecordTypeDefinition<PolicyCommunication, Builder> IS =
            RecordType.define(PolicyCommunication.class, "5.2", "communication of a policy", Builder::new);

    /** Attribute {@link #policy()}. */
    public static final Attribute.One<PolicyCommunication, RecordId> POLICY = IS.link(
            "policy", PolicyCommunication::policy, Builder::policy, "version that was communicated", "PolicyVersion");

    /** Attribute {@link #communicatedOn()}. */
    public static final Attribute.One<PolicyCommunication, LocalDate> COMMUNICATED_ON = IS.event(
            "communicatedOn", PolicyCommunication::communicatedOn, Builder::communicatedOn, "day of the communication");

    /** Attribute {@link #groups()}. */
    public static final Attribute.Many<PolicyCommunication, String> GROUPS =
            IS.texts("groups", PolicyCommunication::groups, Builder::addAllGroups, "internal groups that were reached");

    /** Attribute {@link #parties()}. */
    public static final Attribute.Many<PolicyCommunication, RecordId> PARTIES = IS.links(
            "parties",
            PolicyCommunication::parties,
            Builder::addAllParties,
            "interested parties that were reached",
            "InterestedParty");

    /** Attribute {@link #method()}. */
    public static final Attribute.One<PolicyCommunication, String> METHOD =
            IS.text("method", PolicyCommunication::method, Builder::method, "how it was communicated");

    /** Description of this record type. */
    public static final RecordType<PolicyCommunication> TYPE = IS.build();

    PolicyCommunication() {}

    /**
     * Returns the version that was communicated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> policy();

    /**
     * Returns the day of the communication.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> communicatedOn();

    /**
     * Returns the internal groups that were reached.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> groups();

    /**
     * Returns the interested parties that were reached.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> parties();

    /**
     * Returns how it was communicated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> method();

    @Override
    public final RecordType<PolicyCommunication> recordType() {
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
    public static final class Builder extends ImmutablePolicyCommunication.Builder
            implements RecordBuilder<PolicyCommunication, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
