package vn.sohoa.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.delivery.VerificationCode;

class PublicAddressTest {

    @Test
    void leadsToThePageOfACode() {
        VerificationCode code = new VerificationCode("10AB0CDEFGHJKMNPQRS1");

        assertThat(PublicAddress.of(URI.create("https://giayto.example.vn/")).verification(code))
                .isEqualTo("https://giayto.example.vn/v/10AB0-CDEFG-HJKMN-PQRS1");
    }

    @Test
    void isThatOfAWebSite() {
        assertThat(List.of(
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "giayto.example.vn",
                        "https://user@giayto.example.vn",
                        "https://giayto.example.vn/?x=1",
                        "https:///v"))
                .allSatisfy(address ->
                        assertThatIllegalArgumentException().isThrownBy(() -> PublicAddress.of(URI.create(address))));
    }
}
