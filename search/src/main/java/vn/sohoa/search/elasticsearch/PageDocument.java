package vn.sohoa.search.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohoa.core.access.Sensitivity;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.search.IndexedRecord;
import vn.sohoa.core.text.VietnameseText;
import vn.sohoa.search.wording.SyllableAnalyzer;
import vn.sohoa.search.wording.Tier;
import vn.sohoa.search.wording.TierAnalyzer;

/**
 * A page of paper as it lies in the index. The syllables of each tier are cut and brought into its form here, and joined by
 * blanks: the cluster needs no Vietnamese and splits at the blanks, so that both engines compare the same.
 *
 * @param agency that keeps the dossier, and those above it
 * @param owner of the dossier, or null
 * @param put of which put it is; what an older one left of the same record is stale
 */
record PageDocument(
        String record,
        String dossier,
        String file,
        int page,
        List<String> agency,
        @Nullable String owner,
        Sensitivity sensitivity,
        String put,
        String text,
        String tone,
        String base,
        String ascii) {

    static List<PageDocument> of(IndexedRecord record, String put, TierAnalyzer analyzer) {
        return record.pages().stream()
                .map(page -> of(record, page, put, analyzer))
                .toList();
    }

    private static PageDocument of(IndexedRecord record, IndexedRecord.Page page, String put, TierAnalyzer analyzer) {
        String text = wellFormed(VietnameseText.nfc(page.text()));
        // they stand at the same places in every tier, so the text is cut once
        List<String> syllables = analyzer.of(Tier.TONE).syllables(text).stream()
                .map(SyllableAnalyzer.Syllable::form)
                .toList();
        return new PageDocument(
                record.record().toString(),
                record.dossier().toString(),
                wellFormed(record.file()),
                page.number(),
                record.holding().agency().map(AgencyId::path).orElse(List.of()).stream()
                        .map(AgencyId::value)
                        .toList(),
                record.holding().owner().orElse(null),
                record.holding().sensitivity(),
                put,
                text,
                String.join(" ", syllables),
                words(syllables, analyzer.of(Tier.BASE)),
                words(syllables, analyzer.of(Tier.ASCII)));
    }

    String id() {
        return record + "-" + page;
    }

    /** Characters of its text, in all its forms. */
    long length() {
        return (long) text.length() + tone.length() + base.length() + ascii.length();
    }

    private static String words(List<String> syllables, SyllableAnalyzer analyzer) {
        return syllables.stream().map(analyzer::form).collect(Collectors.joining(" "));
    }

    /** JSON cannot hold half a surrogate pair; a question mark takes its place. */
    private static String wellFormed(String text) {
        return text.chars().anyMatch(half -> Character.isSurrogate((char) half))
                ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : text;
    }
}
