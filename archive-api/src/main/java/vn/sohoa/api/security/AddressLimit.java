package vn.sohoa.api.security;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried from one network address; of IPv6 from one network of 64 bits, which is what a household
 * has. Safe for use by many threads.
 */
public final class AddressLimit {

    /** Addresses remembered; who was away longest is forgotten first. */
    private static final int REMEMBERED = 50_000;

    private static final int NETWORK_BYTES = 8;

    private final int attempts;
    private final Duration time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** So many attempts in a time; they come back one by one. */
    public AddressLimit(int attempts, Duration time) {
        this.attempts = attempts;
        this.time = time;
    }

    /** Counts an attempt; false where there were too many. */
    public boolean take(String address) {
        return bucket(address).tryConsume(1);
    }

    /** An attempt that turned out right does not count. */
    public void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    network(address),
                    network -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, time))
                            .build());
        }
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address); // an address, so nothing is looked up
            return parsed instanceof Inet6Address && !parsed.isLoopbackAddress()
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
