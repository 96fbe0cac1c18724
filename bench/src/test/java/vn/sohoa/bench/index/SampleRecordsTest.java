package vn.sohoa.bench.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohoa.core.search.IndexedRecord;

class SampleRecordsTest {

    private final SampleRecords records = new SampleRecords();

    @Test
    void areAlwaysTheSame() {
        assertThat(records.group(3)).hasSize(50).isEqualTo(new SampleRecords().range(150, 200));
    }

    @Test
    void areAllDifferent() {
        List<IndexedRecord> many = records.range(0, 600);

        assertThat(many).extracting(IndexedRecord::record).doesNotHaveDuplicates();
        assertThat(many)
                .flatExtracting(IndexedRecord::pages)
                .extracting(IndexedRecord.Page::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void haveOneToThreePages() {
        List<IndexedRecord> three = records.range(0, 3);

        assertThat(three).extracting(record -> record.pages().size()).containsExactly(1, 2, 3);
        assertThat(SampleRecords.pages(three)).isEqualTo(6);
        assertThat(SampleRecords.bytes(three)).isGreaterThan(6 * 200);
    }
}
