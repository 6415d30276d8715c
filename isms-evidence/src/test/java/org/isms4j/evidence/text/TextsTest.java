package org.isms4j.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TextsTest {

    private static final List<String> NAMES = List.of("owner", "title", "closedOn", "closedBy", "units", "level");

    @Example
    void should_find_the_nearest_name() {
        assertThat(NearestName.to("onwer", NAMES)).contains("owner");
        assertThat(NearestName.to("Owner", NAMES)).contains("owner");
        assertThat(NearestName.to("closed_on", NAMES)).contains("closedOn");
        assertThat(NearestName.to("closedOf", NAMES)).contains("closedOn");
        assertThat(NearestName.to("unit", NAMES)).contains("units");
        assertThat(NearestName.to("leve1", NAMES)).contains("level");
    }

    @Example
    void should_find_no_name_when_none_is_near() {
        assertThat(NearestName.to("status", NAMES)).isEmpty();
        assertThat(NearestName.to("", NAMES)).isEmpty();
        assertThat(NearestName.to("owner", List.of())).isEmpty();
        assertThat(NearestName.to("o".repeat(61), List.of("o".repeat(61)))).isEmpty();
    }

    @Property(seed = "3339", tries = 1_000)
    void should_read_days_like_the_platform(@ForAll @LongRange(min = -719_528, max = 2_932_896) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(CalendarTexts.day(day.toString())).isEqualTo(day);
    }

    @Property(seed = "3339", tries = 2_000)
    void should_refuse_days_like_the_platform(
            @ForAll @IntRange(max = 9_999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        String text = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);

        assertThat(Optional.ofNullable(CalendarTexts.day(text))).isEqualTo(parsedDay(text));
    }

    @Property(seed = "3339", tries = 2_000)
    void should_read_instants_like_the_platform(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
        Instant instant = Instant.ofEpochSecond(second);

        assertThat(CalendarTexts.instant(instant.toString())).isEqualTo(instant);
    }

    @Example
    void should_leave_unusual_instants_to_the_platform() {
        assertThat(List.of(
                        "2026-11-01T24:00:00Z",
                        "2026-11-01T08:60:00Z",
                        "2026-11-01T08:30:60Z",
                        "2026-02-30T08:30:00Z",
                        "2026-11-01t08:30:00Z",
                        "2026-11-01T08.30:00Z",
                        "2026-11-01T08:30.00Z",
                        "2026-11-01T08:30:00z",
                        "2026-11-01T-8:30:00Z",
                        "2026-11-01T08:-3:00Z",
                        "2026-11-01T08:30:-1Z",
                        "2026/11/01T08:30:00Z",
                        "2026-11-01T08:30:00.5Z"))
                .allMatch(text -> CalendarTexts.instant(text) == null);
    }

    @Example
    void should_show_foreign_text_on_one_short_line() {
        assertThat(Shown.value("plain \u00e9 \ud83d\ude00")).isEqualTo("plain \u00e9 \ud83d\ude00");
        assertThat(Shown.value("\u0000\n\u001b\u200b\u202e\u2028\u2029\ud800"))
                .isEqualTo("\\u0000\\u000a\\u001b\\u200b\\u202e\\u2028\\u2029\\ud800");
        assertThat(Shown.value("\ud83d\ude00".repeat(61))).isEqualTo("\ud83d\ude00".repeat(60) + "...");
        assertThat(Shown.value("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Shown.message("x".repeat(401))).isEqualTo("x".repeat(400) + "...");
        assertThat(Shown.value(Character.toString(0xE0001))).isEqualTo("\\udb40\\udc01");
    }

    @Example
    void should_refuse_to_quote_a_lone_surrogate() {
        assertThatThrownBy(() -> JsonText.quote(new StringBuilder(), "ab\udfff"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must not have a lone surrogate: one is at index 2");
    }

    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(count - digits.length()) + digits;
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
