package org.isms4j.model.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digest over the answers of a report. Wording takes no part: findings have identity, not text. */
final class ReportDigest {

    private ReportDigest() {}

    static String of(ConformityReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "report", report.asOf(), report.ruleVersion(), report.recordsDigest(), report.status());
        report.departures().forEach(departure -> line(text, "departure", departure));
        for (ClauseResult part : report.subclauses()) {
            line(text, "clause", part.clause().id(), part.status());
            part.checks().forEach(check -> write(text, check));
            part.furtherFindings().forEach(finding -> write(text, finding));
        }
        report.claims()
                .forEach(claim -> line(
                        text,
                        "claim",
                        claim.record(),
                        claim.about(),
                        claim.meaning(),
                        claim.assertedBy(),
                        claim.assertedOn(),
                        claim.derived(),
                        claim.verdict()));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void write(StringBuilder text, CheckResult check) {
        line(text, "check", check.checkId(), check.status(), check.movesStatus(), check.reasons(), check.counts());
        line(text, "validity", check.validUntil());
        check.findings().forEach(finding -> write(text, finding));
        check.openPoints().forEach(finding -> write(text, finding));
    }

    private static void write(StringBuilder text, Finding finding) {
        line(text, "finding", finding.grade(), finding.reason(), finding.rule(), finding.id());
    }

    private static void line(StringBuilder text, Object... parts) {
        for (Object part : parts) {
            String word = String.valueOf(part);
            text.append(word.length()).append(':').append(word);
        }
        text.append('\n');
    }
}
