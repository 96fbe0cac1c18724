package vn.sohoa.api.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A secret that stands in a file instead of the settings. */
final class SecretFile {

    private SecretFile() {}

    /**
     * Its first line.
     *
     * @param key that names the file
     * @throws SettingException when it cannot be read
     */
    static String read(String key, Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new SettingException(key, file, "cannot be read. Name a file that the service's account may read.");
        }
    }
}
