package vn.sohoa.ocr;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's programs keep what they can make again. */
final class UserCache {

    private UserCache() {}

    /** As the desktop's base directory specification says: {@code XDG_CACHE_HOME}, else {@code ~/.cache}. */
    static Path folder(Map<String, String> environment, String home) {
        String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = configured.startsWith("/") ? Path.of(configured) : Path.of(home, ".cache");
        return base.resolve("sohoa");
    }
}
