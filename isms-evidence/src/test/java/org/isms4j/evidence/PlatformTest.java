package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.record.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, America/St_Johns", "th-TH-u-ca-buddhist, Asia/Kathmandu"
    })
    void should_write_and_say_the_same_whatever_the_defaults_are(String language, String timeZone) {
        String before = everything();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        Measurement measurement = Measurement.builder()
                .id(RecordId.of("M-1"))
                .recordedAt(Instant.parse("2026-01-05T23:59:59Z"))
                .value(new BigDecimal("1234567.50"))
                .build();
        LoadResult loaded =
                RecordFiles.parse("x.jsonl", """
                {"type":"RISK","id":"R-1"}
                {"type":"Incident","id":"I-1","severity":"HIGH","CLOSEDON":""}
                {"type":"Risk","id":"I-2","closedOn":"2017"}
                """, ReadOptions.standard().withPartialDates(PartialDates.LAST_DAY));
        return RecordFiles.toJson(measurement) + loaded + RecordSchemas.jsonSchema() + RecordReference.markdown();
    }
}
