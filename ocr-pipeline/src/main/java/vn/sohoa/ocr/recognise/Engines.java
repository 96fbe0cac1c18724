package vn.sohoa.ocr.recognise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The recogniser's handles, one for each language, opened when first needed. For one thread; closing closes all. */
public final class Engines implements AutoCloseable {

    private final String tessdata;
    private final Map<Language, Tesseract> open = new EnumMap<>(Language.class);

    /** @param tessdata folder of the language data */
    public Engines(String tessdata) {
        this.tessdata = tessdata;
    }

    /** Whether its language data is installed. */
    boolean has(Language language) {
        return Pattern.compile("\\+")
                .splitAsStream(language.code())
                .allMatch(code -> Files.exists(Path.of(tessdata, code + ".traineddata")));
    }

    /** @throws EngineMissingException when its language data is not installed */
    Tesseract of(Language language) {
        return open.computeIfAbsent(language, wanted -> Tesseract.open(tessdata, wanted.code()));
    }

    @Override
    public void close() {
        open.values().forEach(Tesseract::close);
        open.clear();
    }
}
