package vn.sohoa.api.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.QualityFacts;
import vn.sohoa.core.catalogue.QualityFacts.Doubt;
import vn.sohoa.core.catalogue.QualityFacts.FieldCounts;
import vn.sohoa.core.catalogue.QualityFacts.TypeCount;
import vn.sohoa.core.describe.PaperTypeId;

/**
 * How well papers are described, as tables and plots.
 *
 * @param papers how many are described
 * @param confusion what people said, against what the machine had said
 */
record QualityView(
        long papers, double shareAsked, List<Type> types, List<Field> fields, Confusion confusion, List<Band> bands) {

    /** Fewer answers than these say nothing. */
    static final int ENOUGH = 20;

    /**
     * A type of paper.
     *
     * @param accepted proposed, and nobody looked
     * @param waiting proposed, and waiting for a person
     * @param precision of what people answered: how much of what was taken for it is it; null while it cannot be told
     * @param recall of what people answered: how much of it was taken for it; likewise
     */
    record Type(
            PaperTypeId id,
            String name,
            long accepted,
            long waiting,
            long confirmed,
            @Nullable Double precision,
            @Nullable Double recall) {}

    /**
     * A field.
     *
     * @param precision of what people answered: how many proposals were right; null while it cannot be told
     * @param recall of what people answered: how many of the values that can be read were read right; likewise
     */
    record Field(
            FieldCounts counts,
            String name,
            @Nullable Double precision,
            @Nullable Double recall) {

        /** Of all values of the field, 0 to 1. */
        public double share(long part) {
            return counts.all() == 0 ? 0 : (double) part / counts.all();
        }
    }

    /** Answers of about the same confidence, all shares 0 to 1. */
    record Band(double said, double right, long answered) {

        public boolean isEnough() {
            return answered >= ENOUGH;
        }
    }

    /** A row for what it is, a column for what it was taken for. */
    record Confusion(List<String> columns, List<Row> rows) {

        /** @param number from 1, of the column of the same type */
        record Row(int number, String name, List<Cell> cells) {}

        /** @param shade 0 to 5, by the share of its row */
        record Cell(long papers, int shade, boolean right) {}
    }

    QualityView {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
        bands = List.copyOf(bands);
    }

    static QualityView of(QualityFacts facts, PaperWords words, Locale locale) {
        return new QualityView(
                facts.types().stream().mapToLong(TypeCount::papers).sum(),
                facts.shareAsked(),
                types(facts, words, locale),
                facts.fields().stream()
                        .map(field -> field(field, words, locale))
                        .sorted(Comparator.comparingLong(
                                        (Field field) -> field.counts().all())
                                .reversed())
                        .toList(),
                confusion(facts, words, locale),
                facts.doubts().stream().map(QualityView::band).toList());
    }

    public boolean isEnough() {
        return bands.stream().mapToLong(Band::answered).sum() >= ENOUGH;
    }

    private static List<Type> types(QualityFacts facts, PaperWords words, Locale locale) {
        return Stream.concat(
                        facts.types().stream().map(TypeCount::proposed),
                        facts.types().stream().map(TypeCount::type))
                .distinct()
                .map(id -> type(id, facts.types(), words.type(id, locale)))
                .sorted(Comparator.comparingLong((Type type) -> type.accepted + type.waiting + type.confirmed)
                        .reversed()
                        .thenComparing(Type::name))
                .toList();
    }

    private static Type type(PaperTypeId id, List<TypeCount> counts, String name) {
        long accepted = 0;
        long waiting = 0;
        long taken = 0;
        long is = 0;
        long right = 0;
        for (TypeCount count : counts) {
            boolean proposed = count.proposed().equals(id);
            switch (count.state()) {
                case ACCEPTED -> accepted += proposed ? count.papers() : 0;
                case PROPOSED -> waiting += proposed ? count.papers() : 0;
                case CONFIRMED -> {
                    taken += proposed ? count.papers() : 0;
                    is += count.type().equals(id) ? count.papers() : 0;
                    right += proposed && count.type().equals(id) ? count.papers() : 0;
                }
            }
        }
        return new Type(id, name, accepted, waiting, is, share(right, taken), share(right, is));
    }

    private static Field field(FieldCounts counts, PaperWords words, Locale locale) {
        long readable = counts.confirmed() + counts.corrected();
        return new Field(
                counts,
                words.field(counts.name(), locale),
                share(counts.confirmed(), readable + counts.unreadable()),
                share(counts.confirmed(), readable + counts.typed()));
    }

    private static Band band(Doubt doubt) {
        return new Band(doubt.said(), (double) doubt.right() / doubt.answered(), doubt.answered());
    }

    private static Confusion confusion(QualityFacts facts, PaperWords words, Locale locale) {
        Map<String, Map<String, Long>> table = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (TypeCount count : facts.types()) {
            if (count.state() == PaperEntry.State.CONFIRMED) {
                String is = words.type(count.type(), locale);
                String taken = words.type(count.proposed(), locale);
                names.addAll(List.of(is, taken));
                table.computeIfAbsent(is, unused -> new TreeMap<>()).merge(taken, count.papers(), Long::sum);
            }
        }
        List<String> columns = names.stream().distinct().sorted().toList();
        List<Confusion.Row> rows = new ArrayList<>();
        for (String is : columns) {
            Map<String, Long> row = table.getOrDefault(is, Map.of());
            long all = row.values().stream().mapToLong(Long::longValue).sum();
            rows.add(new Confusion.Row(
                    rows.size() + 1,
                    is,
                    columns.stream()
                            .map(taken -> cell(row.getOrDefault(taken, 0L), all, taken.equals(is)))
                            .toList()));
        }
        return new Confusion(columns, rows);
    }

    private static Confusion.Cell cell(long papers, long all, boolean right) {
        return new Confusion.Cell(papers, papers == 0 ? 0 : (int) Math.ceil(5.0 * papers / all), right);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole < ENOUGH ? null : (double) part / whole;
    }
}
