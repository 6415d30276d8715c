package org.isms4j.model.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordType;

/**
 * Digest over the canonical text of records: fields in the order of the description, each part with its length before
 * it, so that no two different record sets have the same text.
 */
final class SnapshotDigest {

    private SnapshotDigest() {}

    static String of(List<IsmsRecord> records) {
        MessageDigest sha256 = sha256();
        StringBuilder text = new StringBuilder();
        for (IsmsRecord record : records) {
            text.setLength(0);
            write(record.recordType(), record, text);
            sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static <R extends IsmsRecord> void write(RecordType<R> type, IsmsRecord any, StringBuilder text) {
        R record = type.recordClass().cast(any);
        part(text, type.name());
        part(text, record.id().value());
        record.recordedAt().ifPresent(instant -> part(text, "@" + instant));
        record.externalReferences().forEach(reference -> {
            part(text, "~" + reference.system());
            part(text, reference.value());
        });
        for (Attribute<R, ?> attribute : type.attributes()) {
            write(attribute, record, text);
        }
        text.append('\n');
    }

    private static <R extends IsmsRecord, V> void write(Attribute<R, V> attribute, R record, StringBuilder text) {
        Presence presence = attribute.presence(record);
        if (presence == Presence.ABSENT) {
            return;
        }
        part(text, attribute.name() + (presence == Presence.KNOWN ? "=" : "!" + presence));
        attribute.values(record).forEach(value -> part(text, attribute.kind().write(value)));
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
