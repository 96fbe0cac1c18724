package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LocalOnlyFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/batches");

    private Entrance entrance = new Entrance(false, true, Optional.empty());

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
    void letsTheProxyOfThePublicAddressIn() throws Exception {
        request.setServerName("hoso.example.vn");
        request.setServerPort(80);
        request.addHeader("Origin", "https://hoso.example.vn");

        assertThat(status()).isEqualTo(403);
        entrance = new Entrance(false, true, Optional.of(URI.create("https://hoso.example.vn")));
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void leavesHostsToOthersWhereTheServiceListensToAll() throws Exception {
        request.setServerName("hoso.example.vn");
        entrance = new Entrance(false, false, Optional.empty());

        assertThat(status()).isEqualTo(200);
    }

    private int status() throws Exception {
        return filter().getStatus();
    }

    private MockHttpServletResponse filter() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LocalOnlyFilter(entrance).doFilter(request, response, new MockFilterChain());
        request.removeAttribute(LocalOnlyFilter.class.getName() + ".FILTERED");
        return response;
    }
}
