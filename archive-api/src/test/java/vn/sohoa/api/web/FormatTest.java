package vn.sohoa.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

    private final Format vietnamese = format(WebPages.VIETNAMESE);
    private final Format english = format(Locale.ENGLISH);

    @Test
    void durationsAreAsExactAsAnEstimateCanBe() {
        assertThat(vietnamese.about(Duration.ofSeconds(4))).isEqualTo("vài giây");
        assertThat(vietnamese.about(Duration.ofSeconds(38))).isEqualTo("khoảng 40 giây");
        assertThat(vietnamese.about(Duration.ofSeconds(170))).isEqualTo("khoảng 3 phút");
        assertThat(vietnamese.about(Duration.ofMinutes(128))).isEqualTo("khoảng 2 giờ 10 phút");
        assertThat(vietnamese.about(Duration.ofMinutes(59))).isEqualTo("khoảng 1 giờ");
        assertThat(vietnamese.about(Duration.ofHours(50))).isEqualTo("khoảng 2 ngày");
        assertThat(english.about(Duration.ofSeconds(61))).isEqualTo("about 1 minute");
    }

    @Test
    void sizesFollowTheLanguage() {
        assertThat(vietnamese.size(1_304_221)).isEqualTo("1,2 MB");
        assertThat(english.size(1_304_221)).isEqualTo("1.2 MB");
        assertThat(english.size(0)).isEqualTo("0 B");
        assertThat(english.size(1024L * 1024 * 1024 * 1024 * 3000)).isEqualTo("3,000 TB");
    }

    @Test
    void timesAreWrittenDayFirst() {
        assertThat(vietnamese.time(Instant.parse("2026-11-21T03:05:00Z"))).isEqualTo("21/11/2026 10:05");
    }

    private static Format format(Locale locale) {
        return new Format(WebPages.messageSource(), locale, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
