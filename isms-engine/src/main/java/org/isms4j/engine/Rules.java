package org.isms4j.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.policy.EvaluationPolicy;

/**
 * By which rules an engine evaluates: those of this library, or how they differ. Other rules have another version, so
 * that two reports with the same version were made by the same rules.
 */
final class Rules {

    private static final String STANDING = "iso27001-2022+amd1/0.1";
    private static final int DIGITS = 12;

    private final EvaluationPolicy policy;
    private final List<Check> added;
    private final List<Check> leftOut;

    Rules(EvaluationPolicy policy, List<Check> added, List<Check> leftOut) {
        this.policy = policy;
        this.added = List.copyOf(added);
        this.leftOut = List.copyOf(leftOut);
    }

    /** The version of the library's rules, followed by a digest of what differs. */
    String version() {
        return departures().isEmpty() ? STANDING : STANDING + "+" + digest();
    }

    /** How the rules differ from those of the library: policy, checks left out, added checks, each in its order. */
    List<String> departures() {
        return Stream.of(
                        policy.departures().stream(),
                        leftOut.stream().map(check -> "check " + check.id() + " left out: " + check.requirement()),
                        added.stream().map(check -> "check " + check.id() + " added: " + check.requirement()))
                .flatMap(parts -> parts)
                .toList();
    }

    /** Checks take part in all their words: one that examines something else is another rule. */
    private String digest() {
        String text = Stream.concat(departures().stream(), added.stream().map(CheckCatalogue::describe))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
