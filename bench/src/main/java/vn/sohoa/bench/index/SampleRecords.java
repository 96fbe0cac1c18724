package vn.sohoa.bench.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sohoa.core.access.Holding;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.testing.samples.PageTexts;
import vn.sohoa.testing.samples.SampleDossiers;

/** As many records as one likes, of one to three pages. Their texts come round again, each time with another number. */
final class SampleRecords {

    /** As the pipeline puts them. */
    static final int AT_A_TIME = 50;

    /** As of most dossiers: an agency of the third level keeps it, and the owner is sure. */
    private static final Holding HOLDING =
            new Holding(Optional.of(new AgencyId("H01.151.01")), Optional.of("070082001498"), Sensitivity.ORDINARY);

    private static final int TEXTS = 200;
    private static final int MOST_PAGES = 3;

    private final List<String> texts = PageTexts.of(TEXTS, SampleDossiers.SEED);

    /** The records of a group, always the same ones. */
    List<IndexedRecord> group(int number) {
        return range(number * AT_A_TIME, (number + 1) * AT_A_TIME);
    }

    /** @param to exclusive */
    List<IndexedRecord> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::record).toList();
    }

    private IndexedRecord record(int number) {
        List<IndexedRecord.Page> pages = new ArrayList<>();
        for (int page = 1; page <= 1 + number % MOST_PAGES; page++) {
            String text = texts.get((number * MOST_PAGES + page) % TEXTS);
            pages.add(new IndexedRecord.Page(page, text + "Số lưu trữ: " + number + "/" + page));
        }
        return new IndexedRecord(
                new RecordId(new UUID(0, number)),
                new DossierId(new UUID(1, number / MOST_PAGES)),
                "bản quét " + number + ".pdf",
                HOLDING,
                pages);
    }

    static int pages(List<IndexedRecord> records) {
        return records.stream().mapToInt(record -> record.pages().size()).sum();
    }

    /** Of the texts, in UTF-8. */
    static long bytes(List<IndexedRecord> records) {
        return records.stream()
                .flatMap(record -> record.pages().stream())
                .mapToLong(page -> page.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
