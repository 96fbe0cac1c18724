package vn.sohoa.bench.accuracy;

import static vn.sohoa.bench.report.Figures.percent;
import static vn.sohoa.bench.report.Figures.ratio;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sohoa.bench.report.Table;
import vn.sohoa.testing.accuracy.ErrorRate;

/** Errors of both programs as a table. */
final class AccuracyReport {

    private final Map<PageSet, List<Reading>> readings;

    AccuracyReport(Map<PageSet, List<Reading>> readings) {
        this.readings = readings;
    }

    String print() {
        Table table = new Table(
                "set", "pages", "tesseract", "CER", "sohoa", "ratio", "WER", "sohoa", "ratio", "CER by page", "sohoa");
        readings.forEach((set, pages) -> row(table, set, pages));
        return """
                ## Accuracy: sohoa beside tesseract

                %s
                CER, WER: wrong characters or words in a hundred, after NFC, unified quotes and dashes, collapsed blanks and dot
                leaders; each set as one text, then CER as the average of its pages. First tesseract with the options named, then
                sohoa, then sohoa ÷ tesseract: under 1 is better.
                %s""".formatted(table, refused());
    }

    private static void row(Table table, PageSet set, List<Reading> pages) {
        Score tesseract = Score.of(pages.stream()
                .map(page -> ErrorRate.between(page.page().truth(), page.tesseract()))
                .toList());
        Score sohoa = Score.of(pages.stream()
                .map(page -> ErrorRate.between(page.page().truth(), page.sohoaText()))
                .toList());
        table.row(
                set.name(),
                String.valueOf(pages.size()),
                String.join(" ", set.options()),
                percent(tesseract.total().cer()),
                percent(sohoa.total().cer()),
                ratio(sohoa.total().cer(), tesseract.total().cer()),
                percent(tesseract.total().wer()),
                percent(sohoa.total().wer()),
                ratio(sohoa.total().wer(), tesseract.total().wer()),
                percent(tesseract.meanCer()),
                percent(sohoa.meanCer()));
    }

    /** A page that sohoa would set aside counts as if nothing had been read on it. */
    private String refused() {
        return readings.values().stream()
                .flatMap(List::stream)
                .filter(reading -> reading.sohoa().isEmpty())
                .map(reading -> "Not read by sohoa: " + reading.page().file() + ", page "
                        + reading.page().number() + "\n")
                .collect(Collectors.joining());
    }
}
