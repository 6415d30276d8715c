package org.isms4j.engine.context;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.phrase.Names;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Whether something left out of the scope is treated as part of it elsewhere. Names in lists are compared as texts. */
final class Exclusions {

    static final Set<Read> READS = Set.of(
            new Read("Risk", "closedOn"),
            new Read("Risk", "supersedes"),
            new Read("Risk", "units"),
            new Read("ScopeExclusion", "scope"),
            new Read("ScopeExclusion", "subject"),
            new Read("ScopeVersion", "activities"),
            new Read("ScopeVersion", "locations"),
            new Read("ScopeVersion", "technologies"),
            new Read("ScopeVersion", "units"));

    private Exclusions() {}

    static CustomAnswer isLeftOutEverywhere(IsmsRecord record, IsmsSnapshot isms) {
        ScopeExclusion exclusion = (ScopeExclusion) record;
        if (exclusion.subject().isEmpty()) {
            return CustomAnswer.open(exclusion.id() + " does not say what is left out");
        }
        String subject = Names.plain(exclusion.subject().get());
        boolean inScopeToo = exclusion
                .scope()
                .flatMap(id -> isms.find(ScopeVersion.TYPE, id))
                .filter(scope -> names(scope).anyMatch(name -> Names.plain(name).equals(subject)))
                .isPresent();
        if (inScopeToo) {
            return CustomAnswer.unmet(
                    "the scope itself names '" + exclusion.subject().get() + "' as part of it");
        }
        return isms.all(Risk.TYPE).stream()
                .filter(risk -> risk.closedOn().isEmpty()
                        && isms.citing(Risk.SUPERSEDES, risk.id()).isEmpty())
                .filter(risk ->
                        risk.units().stream().anyMatch(unit -> Names.plain(unit).equals(subject)))
                .findFirst()
                .map(risk -> CustomAnswer.unmet(risk.id() + " is assessed for what is left out"))
                .orElseGet(() -> CustomAnswer.met("no record treats it as part of the ISMS"));
    }

    private static Stream<String> names(ScopeVersion scope) {
        return Stream.of(scope.units(), scope.locations(), scope.activities(), scope.technologies())
                .flatMap(List::stream);
    }
}
