package vn.sohoa.api.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {

    @Test
    void aNameIsNoPathAndHidesNothing() {
        assertThat(DownloadName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(DownloadName.of("C:\\hồ sơ\\giấy khai sinh.pdf")).isEqualTo("giấy khai sinh.pdf");
        assertThat(DownloadName.of("..")).isEqualTo("tep");
        assertThat(DownloadName.of(".htaccess")).isEqualTo("htaccess");
        assertThat(DownloadName.of("a\r\nSet-Cookie: x=y; \"b\".pdf")).isEqualTo("a_Set-Cookie_ x_y_ _b_.pdf");
        assertThat(DownloadName.of("gpj.\u202Eexe")).isEqualTo("gpj._exe");
        assertThat(DownloadName.of("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }
}
