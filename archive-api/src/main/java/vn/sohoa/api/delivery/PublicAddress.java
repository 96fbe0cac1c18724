package vn.sohoa.api.delivery;

import java.net.URI;
import java.util.Set;
import vn.sohoa.core.delivery.Token;
import vn.sohoa.core.delivery.VerificationCode;

/**
 * Where the outside finds the service. From the settings, never from a request: whoever sends one can name any host in it.
 *
 * @param base without a slash at its end
 */
public record PublicAddress(String base) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException when browsers could not find a page by it */
    public static PublicAddress of(URI address) {
        boolean findable = SCHEMES.contains(String.valueOf(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null
                && address.getFragment() == null;
        if (!findable) {
            throw new IllegalArgumentException("not the address of a web site: " + address);
        }
        return new PublicAddress(address.toString().replaceFirst("/+$", ""));
    }

    public String verification(VerificationCode code) {
        return base + "/v/" + code.shown();
    }

    public String share(Token token) {
        return base + "/s/" + token.value();
    }
}
