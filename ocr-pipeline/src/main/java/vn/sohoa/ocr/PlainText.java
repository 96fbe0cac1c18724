package vn.sohoa.ocr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sohoa.core.text.OcrPage;

/** The text of a file: its pages in order, separated by form feeds; a page that was not read is empty. */
public final class PlainText {

    private static final String PAGE_SEPARATOR = "\f";

    private PlainText() {}

    public static String of(List<Optional<OcrPage>> pages) {
        return pages.stream()
                .map(page -> page.map(OcrPage::textByRows).orElse(""))
                .collect(Collectors.joining(PAGE_SEPARATOR));
    }
}
