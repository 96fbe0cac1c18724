package vn.sohoa.ocr;

import java.nio.file.Path;
import java.util.Optional;

/** The language data of this machine, for tests in other packages. */
public final class InstalledLanguage {

    private InstalledLanguage() {}

    public static Path folder() {
        return LanguageData.find(Optional.empty());
    }
}
