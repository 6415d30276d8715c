package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.record.RecordId;

/** Clause 5.2: policies, their communication and their reviews. */
final class PolicyStory extends Story {

    private static final int DAYS_TO_COMMUNICATION = 3;
    private static final LocalDate DEPOT_OPENED = LocalDate.of(2025, 4, 3);

    private final Script policies = Script.table("policies");
    private final Script reviews = Script.table("policyreviews");
    private final Map<String, RecordId> current = new LinkedHashMap<>();

    PolicyStory(Stage stage) {
        super(stage);
    }

    /** Returns the keys of all versions of policies, in the order of the file. */
    static List<String> keys() {
        return Script.table("policies").cues().stream()
                .map(cue -> cue.text("key"))
                .toList();
    }

    @Override
    void write(LocalDate day) {
        policies.on("approved", day).stream().filter(PolicyStory::isFirst).forEach(cue -> approve(cue, day));
        reviews.on("on", day).forEach(cue -> review(cue, day));
    }

    @Override
    void act(LocalDate day) {
        policies.cues().stream()
                .filter(cue -> cue.date("from").plusDays(DAYS_TO_COMMUNICATION).equals(day))
                .flatMap(cue -> stage.journal().find("policy/" + cue.text("key")).stream())
                .forEach(policy -> communicate(policy, day));
    }

    @Override
    void connect(LocalDate day) {
        if (day.equals(DEPOT_OPENED)) {
            current.values().forEach(policy -> communicate(policy, day));
        }
        policies.on("approved", day).stream().filter(cue -> !isFirst(cue)).forEach(cue -> approve(cue, day));
    }

    private static boolean isFirst(Cue policy) {
        return policy.is("version", "1");
    }

    private void approve(Cue cue, LocalDate day) {
        String identifier = cue.text("document");
        LocalDate from = cue.date("from");
        Optional<RecordId> earlier = Optional.ofNullable(current.get(identifier));
        RecordId document = stage.library().publish(identifier, day, from, List.of());
        RecordId id = stage.journal().write(Folder.POLICY, day, PolicyVersion.builder(), policy -> {
            describe(policy, cue);
            policy.approvedOn(day)
                    .approvedBy(stage.cast().holder(cue.text("approver"), day))
                    .inForceFrom(from)
                    .document(document);
            cue.maybe("decision")
                    .ifPresent(decision -> policy.addAllOrigin(stage.citeNamed(List.of("decision/" + decision))));
            earlier.ifPresent(policy::supersedes);
        });
        earlier.ifPresent(old -> stage.journal().amend(old, PolicyVersion.Builder.class, old1 -> old1.inForceTo(from)));
        current.put(identifier, id);
        stage.journal().name("policy/" + cue.text("key"), id);
        if (cue.is("kind", "INFORMATION_SECURITY")) {
            stage.journal().name("policy", id);
        }
    }

    private static void describe(PolicyVersion.Builder policy, Cue cue) {
        policy.title(cue.text("title"))
                .version(cue.text("version"))
                .kind(cue.choice("kind", PolicyKind.class))
                .holdsObjectives(true)
                .commitsToRequirements(true)
                .commitsToImprovement(true)
                .availableTo("Web site and customer portal, for customers, authorities and providers");
    }

    private void communicate(RecordId policy, LocalDate day) {
        List<String> units = stage.cast().present(day).stream()
                .map(person -> person.text("unit"))
                .distinct()
                .toList();
        stage.journal()
                .write(
                        Folder.POLICY_COMMUNICATION,
                        day,
                        PolicyCommunication.builder(),
                        communication -> communication
                                .policy(policy)
                                .communicatedOn(day)
                                .addAllGroups(units)
                                .addAllParties(
                                        stage.citeNamed(List.of("party/lines", "party/customs", "party/vendors")))
                                .method("Town hall meeting, intranet, web site"));
    }

    private void review(Cue cue, LocalDate day) {
        RecordId policy = Objects.requireNonNull(current.get(cue.text("document")));
        stage.journal().write(Folder.POLICY_REVIEW, day, PolicyReview.builder(), review -> {
            review.policy(policy)
                    .reviewedOn(day)
                    .reviewedBy(stage.cast().holder("ISM", day))
                    .outcome(stage.behaviour().learns() ? cue.text("outcome") : "Confirmed without change");
            if (stage.behaviour().learns()) {
                cue.maybe("decision")
                        .ifPresent(decision -> review.addOrigin(stage.journal().named("decision/" + decision)));
            }
        });
    }
}
