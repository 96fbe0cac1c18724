package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LocalOnlyFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/batches");

    LocalOnlyFilterTest() {
        request.setServerName("localhost");
        request.setServerPort(8080);
    }

    @Test
    void letsProgramsOfThisMachineAndOurOwnPagesIn() throws Exception {
        assertThat(status()).isEqualTo(200);

        request.addHeader("Origin", "http://localhost:8080");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void refusesPostsFromOtherSites() throws Exception {
        request.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(status()).isEqualTo(403);
    }

    @Test
    void refusesPostsFromOtherPorts() throws Exception {
        request.addHeader("Origin", "http://localhost:9999");

        assertThat(status()).isEqualTo(403);
    }

    @Test
    void refusesOtherHostNamesEvenForReading() throws Exception {
        request.setMethod("GET");
        request.setServerName("rebound.example");

        assertThat(status()).isEqualTo(403);
    }

    @Test
    void letsPagesRunNothingButTheirOwnScript() throws Exception {
        MockHttpServletResponse response = filter();

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private int status() throws Exception {
        return filter().getStatus();
    }

    private MockHttpServletResponse filter() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LocalOnlyFilter().doFilter(request, response, new MockFilterChain());
        request.removeAttribute(LocalOnlyFilter.class.getName() + ".FILTERED");
        return response;
    }
}
