package org.isms4j.engine.leadership;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.phrase.Names;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Whether communication of a policy left out units of the scope. Groups are named freely, so a unit counts as left out
 * only where other units were named; who names "all staff" has named everybody.
 */
final class PolicyAudience {

    static final Set<Read> READS = Set.of(
            new Read("PolicyCommunication", "groups"),
            new Read("PolicyCommunication", "policy"),
            new Read("ScopeVersion", "supersedes"),
            new Read("ScopeVersion", "units"));

    private PolicyAudience() {}

    static CustomAnswer reachesEveryUnit(IsmsRecord record, IsmsSnapshot isms) {
        PolicyVersion policy = (PolicyVersion) record;
        Set<String> reached = new TreeSet<>();
        for (PolicyCommunication each : isms.citing(PolicyCommunication.POLICY, policy.id())) {
            each.groups().forEach(group -> reached.add(Names.plain(group)));
        }
        List<String> units = isms.all(ScopeVersion.TYPE).stream()
                .filter(scope ->
                        isms.citing(ScopeVersion.SUPERSEDES, scope.id()).isEmpty())
                .flatMap(scope -> scope.units().stream())
                .toList();
        List<String> missed = units.stream()
                .filter(unit -> !reached.contains(Names.plain(unit)))
                .toList();
        if (reached.isEmpty() || missed.size() == units.size()) {
            return CustomAnswer.met("groups are not named like the units of the scope");
        }
        return missed.isEmpty()
                ? CustomAnswer.met("every unit of the scope was reached")
                : CustomAnswer.unmet("nothing shows that it reached " + String.join(", ", missed));
    }
}
