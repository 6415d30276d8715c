package org.isms4j.engine.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.report.Claim;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;

/**
 * Compares asserted statuses with what the records show. They are looked at after everything else and move nothing. Of
 * several by one asserter about one clause the newest counts; of one moment, all of them.
 */
public final class Claims {

    private static final Comparator<AssertedStatus> BY_TIME = Comparator.comparing(
                    (AssertedStatus each) -> each.assertedOn().orElse(LocalDate.MIN))
            .thenComparing(each -> each.recordedAt().orElse(Instant.MIN));

    private static final Map<String, ClauseId> CLAUSES =
            Iso27001.clauses().stream().map(clause -> clause.id()).collect(Collectors.toMap(ClauseId::value, id -> id));

    private final Map<ClauseId, ClauseResult> results = new TreeMap<>();
    private final List<Claim> all;

    /**
     * Compares.
     *
     * @param assertions the asserted statuses, none dated after the evaluation date
     * @param clauses results of clauses 4 to 10
     */
    public Claims(List<AssertedStatus> assertions, List<ClauseResult> clauses) {
        clauses.stream()
                .flatMap(Claims::withParts)
                .forEach(part -> results.put(part.clause().id(), part));
        this.all = newest(assertions).stream()
                .map(this::claim)
                .sorted(Comparator.comparing((Claim claim) -> claim.clause().isEmpty())
                        .thenComparing(claim -> claim.clause().orElse(ClauseId.parse("4")))
                        .thenComparing(claim -> claim.about().orElse(""))
                        .thenComparing(Claim::record))
                .toList();
    }

    private static Stream<ClauseResult> withParts(ClauseResult result) {
        return Stream.concat(Stream.of(result), result.subclauses().stream().flatMap(Claims::withParts));
    }

    private static List<AssertedStatus> newest(List<AssertedStatus> assertions) {
        Map<List<String>, List<AssertedStatus>> newest = new LinkedHashMap<>();
        for (AssertedStatus each : assertions) {
            List<String> key = List.of(name(each), each.assertedBy().orElse(""));
            List<AssertedStatus> others = newest.computeIfAbsent(key, any -> new ArrayList<>());
            int order = others.isEmpty() ? 0 : BY_TIME.compare(each, others.get(0));
            if (order > 0) {
                others.clear();
            }
            if (order >= 0) {
                others.add(each);
            }
        }
        return newest.values().stream().flatMap(List::stream).toList();
    }

    private static String name(AssertedStatus assertion) {
        return assertion.clause().map(String::trim).orElse("");
    }

    private Claim claim(AssertedStatus assertion) {
        ClauseResult result = Optional.ofNullable(CLAUSES.get(name(assertion)))
                .map(results::get)
                .orElse(null);
        if (result == null) {
            return new Claim(assertion, Optional.empty(), Optional.empty(), ClaimVerdict.UNKNOWN_CLAUSE, List::of);
        }
        ClaimVerdict verdict =
                assertion.asserts().map(meaning -> verdict(meaning, result)).orElse(ClaimVerdict.NOTHING_CLAIMED);
        return new Claim(
                assertion,
                Optional.of(result.clause().id()),
                Optional.of(result.status()),
                verdict,
                () -> ClaimReasons.of(verdict, result));
    }

    private static ClaimVerdict verdict(AssertedMeaning meaning, ClauseResult result) {
        return switch (meaning) {
            case CONFORMING -> conforming(result.status());
            case NONCONFORMING -> nonconforming(result.status());
            case NOT_APPLICABLE -> notApplicable(result);
            case OPEN -> ClaimVerdict.NOTHING_CLAIMED;
        };
    }

    private static ClaimVerdict conforming(ConformityStatus derived) {
        if (derived.isConforming()) {
            return ClaimVerdict.SUPPORTED;
        }
        return derived.isNonconforming() ? ClaimVerdict.CONTRADICTED : ClaimVerdict.UNSUPPORTED;
    }

    private static ClaimVerdict nonconforming(ConformityStatus derived) {
        if (derived.isNonconforming()) {
            return ClaimVerdict.SUPPORTED;
        }
        return derived == ConformityStatus.CONFORMING ? ClaimVerdict.CONTRADICTED : ClaimVerdict.UNSUPPORTED;
    }

    /** Only what may not have been triggered can be not applicable, and only while it was not. */
    private static ClaimVerdict notApplicable(ClauseResult result) {
        if (!RollUp.MAY_BE_NOT_APPLICABLE.contains(result.clause().id())) {
            return ClaimVerdict.REFUSED;
        }
        return switch (result.status()) {
            case NOT_APPLICABLE -> ClaimVerdict.SUPPORTED;
            case CONFORMING, NONCONFORMING_MINOR, NONCONFORMING_MAJOR -> ClaimVerdict.CONTRADICTED;
            case NOT_DEMONSTRATED, UNDETERMINED, NOT_YET_DUE -> ClaimVerdict.UNSUPPORTED;
        };
    }

    /**
     * Returns all claims that count.
     *
     * @return the claims in the order of the standard, those about unknown clauses last
     */
    public List<Claim> all() {
        return all;
    }

    /**
     * Returns a result with the claims about it and its parts.
     *
     * @param result result of a clause
     * @return the same answer with claims
     */
    public ClauseResult attached(ClauseResult result) {
        return result.withClaims(all.stream()
                        .filter(claim -> claim.clause()
                                .equals(Optional.of(result.clause().id())))
                        .toList())
                .withSubclauses(result.subclauses().stream().map(this::attached).toList());
    }
}
