package vn.sohoa.api.wiring;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one server, and what must hold of them.
 *
 * @param prefix of their keys, with the dot at its end
 */
record SettingGroup(String prefix) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** @throws SettingException when the condition does not hold; names the key, its value and what is allowed */
    void require(boolean condition, String key, Object value, String allowed) {
        if (!condition) {
            throw new SettingException(prefix + key, value, allowed);
        }
    }

    /** @throws SettingException when the time-out is under a second */
    void requireTimeout(String key, Duration value) {
        require(value.compareTo(SHORTEST) >= 0, key, value, "at least 1s.");
    }

    /**
     * A secret that is given, or stands in a file under the key with {@code -file} behind it.
     *
     * @throws SettingException when it is given in both ways, or the file cannot be read
     */
    String secret(String key, String given, @Nullable Path file) {
        if (file == null) {
            return given;
        }
        require(given.isEmpty(), key + "-file", file, "give this or " + prefix + key + ", not both.");
        return SecretFile.read(prefix + key + "-file", file);
    }
}
