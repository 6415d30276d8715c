package org.isms4j.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.vocabulary.RecordTypes;

/** Writes the reference page of record files. For one thread, for one page. */
final class ReferencePage {

    private static final String INTRODUCTION = "records-introduction.md";

    private final StringBuilder page = new StringBuilder(1 << 16);
    private final Map<ClauseId, List<RecordType<?>>> typesByClause = new TreeMap<>();
    private final Map<String, List<String>> citationsByTarget = new TreeMap<>();

    ReferencePage() {
        for (RecordType<?> type : RecordTypes.all()) {
            typesByClause
                    .computeIfAbsent(type.clause(), clause -> new ArrayList<>())
                    .add(type);
            for (Attribute<?, ?> attribute : type.attributes()) {
                attribute
                        .targets()
                        .forEach(target -> citationsByTarget
                                .computeIfAbsent(target, name -> new ArrayList<>())
                                .add(anchor(type.name()) + " (`" + attribute.name() + "`)"));
            }
        }
    }

    String write() {
        page.append(introduction());
        contents();
        typesByClause.forEach((clause, types) -> {
            page.append("\n## Clause ").append(title(clause)).append('\n');
            types.forEach(this::type);
        });
        return page.toString();
    }

    private static String introduction() {
        try (InputStream in = ReferencePage.class.getResourceAsStream(INTRODUCTION)) {
            return new String(Objects.requireNonNull(in, INTRODUCTION).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource must be readable: " + INTRODUCTION, e);
        }
    }

    private static String title(ClauseId clause) {
        return clause + " " + Iso27001.clause(clause).qualifiedTitle();
    }

    private void contents() {
        page.append("\n## Record types by clause\n\n");
        row("Clause", "Record types");
        row("---", "---");
        typesByClause.forEach((clause, types) -> row(
                title(clause), types.stream().map(type -> anchor(type.name())).collect(Collectors.joining(", "))));
    }

    private <R extends IsmsRecord> void type(RecordType<R> type) {
        page.append("\n### ").append(type.name()).append("\n\n");
        page.append(sentence(type.description())).append(lifecycle(type)).append("\n\n");
        row("Attribute", "Value", "How many", "Points to", "Date is", "Meaning");
        row("---", "---", "---", "---", "---", "---");
        type.attributes().forEach(this::attribute);
        List<String> citations = citationsByTarget.getOrDefault(type.name(), List.of());
        String cited =
                citations.isEmpty() ? "No type cites it by name." : "Cited by " + String.join(", ", citations) + ".";
        page.append("\n").append(cited).append("\n");
    }

    private static String sentence(String phrase) {
        return phrase.isEmpty() ? "" : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    private static <R extends IsmsRecord> String lifecycle(RecordType<R> type) {
        Lifecycle<R> holds = type.lifecycle();
        return named(" In force from `%s` on.", holds.start())
                + named(" Ends on `%s`.", holds.end())
                + named(" `%s` names the record it replaces.", holds.supersedes());
    }

    private static String named(String sentence, Optional<? extends Attribute<?, ?>> attribute) {
        return attribute.map(named -> sentence.replace("%s", named.name())).orElse("");
    }

    private void attribute(Attribute<?, ?> attribute) {
        row(
                "`" + attribute.name() + "`",
                value(attribute.kind()),
                attribute.isMany() ? "many" : "one",
                targets(attribute),
                role(attribute.dateRole()),
                attribute.description());
    }

    private static String value(ValueKind<?> kind) {
        boolean isChoice = !kind.words().isEmpty() && !kind.equals(ValueKind.FLAG);
        return isChoice
                ? kind.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "))
                : kind.name();
    }

    private static String targets(Attribute<?, ?> attribute) {
        if (!attribute.isLink()) {
            return "";
        }
        return attribute.targets().isEmpty()
                ? "any record"
                : attribute.targets().stream().map(ReferencePage::anchor).collect(Collectors.joining(", "));
    }

    private static String role(DateRole role) {
        return switch (role) {
            case NONE -> "";
            case EVENT -> "event";
            case SCHEDULE -> "schedule";
        };
    }

    private static String anchor(String typeName) {
        return "[" + typeName + "](#" + typeName.toLowerCase(Locale.ROOT) + ")";
    }

    private void row(String... cells) {
        page.append("| ");
        page.append(
                List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")));
        page.append(" |\n");
    }
}
