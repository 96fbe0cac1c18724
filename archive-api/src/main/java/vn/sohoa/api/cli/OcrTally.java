package vn.sohoa.api.cli;

import java.util.ArrayList;
import java.util.List;
import vn.sohoa.core.ledger.Quarantine;
import vn.sohoa.core.text.OcrPage;
import vn.sohoa.core.text.OcrWord;
import vn.sohoa.core.text.VietnameseSyllables;
import vn.sohoa.ocr.PageReading;
import vn.sohoa.ocr.transcribe.Source;

/** What became of the pages that were read so far. */
final class OcrTally {

    /** Of 100; a page below deserves a look. */
    static final int UNSURE_BELOW = 70;

    private final List<UnsurePage> unsure = new ArrayList<>();
    private int read;
    private int blank;
    private int unreadable;
    private long words;
    private long confidence;
    private long impossible;

    record UnsurePage(Source source, int number, int confidence) {}

    void add(Source source, int number, PageReading page) {
        switch (page) {
            case PageReading.Read(OcrPage content) -> add(source, number, content);
            case PageReading.Blank empty -> blank++;
            case PageReading.Unreadable(Quarantine reason) -> unreadable++;
        }
    }

    private void add(Source source, int number, OcrPage page) {
        read++;
        words += page.words().count();
        confidence += page.words().mapToLong(OcrWord::confidence).sum();
        impossible += page.words()
                .filter(word -> VietnameseSyllables.verdict(word.text()) == VietnameseSyllables.Verdict.IMPOSSIBLE)
                .count();
        if (page.meanConfidence() < UNSURE_BELOW) {
            unsure.add(new UnsurePage(source, number, page.meanConfidence()));
        }
    }

    int pages() {
        return read + blank + unreadable;
    }

    int read() {
        return read;
    }

    int blank() {
        return blank;
    }

    int unreadable() {
        return unreadable;
    }

    long words() {
        return words;
    }

    /** Mean of all words, 0 to 100. */
    long meanConfidence() {
        return words == 0 ? 0 : Math.round((double) confidence / words);
    }

    /** Words with Vietnamese letters that no Vietnamese word is spelt like. */
    long impossible() {
        return impossible;
    }

    List<UnsurePage> unsure() {
        return unsure;
    }
}
