package org.isms4j.model.planning;

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

/** Record for clause 6.1.3: approval of the treatment plan by a risk owner. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class PlanApproval extends IsmsRecord implements WithPlanApproval permits ImmutablePlanApproval {

    private static final RecordTypeDefinition<PlanApproval, Builder> IS = RecordType.define(
            PlanApproval.class, "6.1.3", "approval of the treatment plan by a risk owner", Builder::new);

    /** Attribute {@link #plan()}. */
    public static final Attribute.One<PlanApproval, RecordId> PLAN =
            IS.link("plan", PlanApproval::plan, Builder::plan, "plan that was approved", "TreatmentPlanVersion");

    /** Attribute {@link #risks()}. */
    public static final Attribute.Many<PlanApproval, RecordId> RISKS = IS.links(
            "risks", PlanApproval::risks, Builder::addAllRisks, "risks for which the approval is given", "Risk");

    /** Attribute {@link #approvedOn()}. */
    public static final Attribute.One<PlanApproval, LocalDate> APPROVED_ON =
            IS.event("approvedOn", PlanApproval::approvedOn, Builder::approvedOn, "day of approval");

    /** Attribute {@link #approvedBy()}. */
    public static final Attribute.One<PlanApproval, RecordId> APPROVED_BY =
            IS.link("approvedBy", PlanApproval::approvedBy, Builder::approvedBy, "who approved", "Person", "Role");

    /** Description of this record type. */
    public static final RecordType<PlanApproval> TYPE = IS.build();

    PlanApproval() {}

    /**
     * Returns the plan that was approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> plan();

    /**
     * Returns the risks for which the approval is given.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> risks();

    /**
     * Returns the day of approval.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> approvedOn();

    /**
     * Returns who approved.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> approvedBy();

    @Override
    public final RecordType<PlanApproval> recordType() {
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
    public static final class Builder extends ImmutablePlanApproval.Builder
            implements RecordBuilder<PlanApproval, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
