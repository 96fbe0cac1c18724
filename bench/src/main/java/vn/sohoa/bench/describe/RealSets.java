package vn.sohoa.bench.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.bench.pages.ScanFiles;
import vn.sohoa.testing.papers.Condition;
import vn.sohoa.testing.papers.TestDossier;
import vn.sohoa.testing.papers.TestDossier.ScannedFile;
import vn.sohoa.testing.papers.TestDossier.TruePaper;

/** The shared scans as dossiers, with what is known of them; what else stands on them is not known. */
public final class RealSets {

    private static final String OTHER = "khac";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Kế hoạch", "ke-hoach"),
            Map.entry("Quyết định", "quyet-dinh"),
            Map.entry("Công văn", "cong-van"),
            Map.entry("Báo cáo", "bao-cao"),
            Map.entry("Thông báo", "thong-bao"),
            Map.entry("Tờ trình", "to-trinh"),
            Map.entry("Giấy khai sinh", "giay-khai-sinh"),
            Map.entry("Tờ khai đăng ký kết hôn", "to-khai-dang-ky-ket-hon"),
            Map.entry("Tờ khai cấp bản sao trích lục hộ tịch", "to-khai-cap-ban-sao-trich-luc"),
            Map.entry("Tờ khai xác nhận tình trạng hôn nhân", "to-khai-xac-nhan-tinh-trang-hon-nhan"),
            Map.entry("Tờ khai thay đổi thông tin cư trú", "to-khai-thay-doi-thong-tin-cu-tru"));

    private static final Map<String, String> FIELDS = Map.of(
            "so", "so-ky-hieu",
            "ngay", "ngay-ban-hanh",
            "co_quan", "co-quan-ban-hanh",
            "trich_yeu", "trich-yeu",
            "nguoi_ky", "nguoi-ky",
            "ho_ten", "ho-ten",
            "ngay_sinh", "ngay-sinh",
            "me", "me-ho-ten",
            "cha", "cha-ho-ten");

    /** Laws, decrees and circulars are no type of the catalogue; of official letters the names begin like this. */
    private static final Pattern LETTER = Pattern.compile("(?:cv|cp-|dn-).*");

    private static final Pattern PAGE = Pattern.compile("(.+)-p(\\d+)");

    private final Path shared;

    public RealSets(Path shared) {
        this.shared = shared;
    }

    /** By name; those that are not there are left out. */
    public Map<String, List<TestDossier>> load() throws IOException {
        Map<String, List<TestDossier>> sets = new LinkedHashMap<>();
        for (String level : List.of("clean", "scan", "bad")) {
            sets.put("vi-synth-" + level, synthetic(level));
        }
        for (String name : List.of("vi-scan-law", "vi-scan-hand", "vi-digital")) {
            sets.put(name, together(name));
        }
        sets.put("vi-pdf", firstPages());
        sets.values().removeIf(List::isEmpty);
        return sets;
    }

    private List<TestDossier> synthetic(String level) throws IOException {
        List<TestDossier> dossiers = new ArrayList<>();
        for (Path scan : scans("vi-synth")) {
            Path truth = scan.resolveSibling(ScanFiles.stem(scan) + ".meta.json");
            if (ScanFiles.stem(scan).startsWith(level) && Files.isRegularFile(truth)) {
                JsonNode said = JsonMapper.shared().readTree(Files.readString(truth));
                Map<String, String> fields = new LinkedHashMap<>();
                FIELDS.forEach((from, to) -> {
                    if (said.has(from)) {
                        fields.put(to, said.get(from).asString());
                    }
                });
                String type = TYPES.getOrDefault(said.get("loai").asString(), OTHER);
                dossiers.add(single(scan, type, type.equals(OTHER) ? Map.of() : fields));
            }
        }
        return dossiers;
    }

    /** Pages whose names differ in their number alone are a paper. */
    private List<TestDossier> together(String set) throws IOException {
        Map<String, Map<Integer, Path>> papers = new TreeMap<>();
        for (Path scan : scans(set)) {
            Matcher name = PAGE.matcher(ScanFiles.stem(scan));
            if (name.matches()) {
                papers.computeIfAbsent(name.group(1), key -> new TreeMap<>())
                        .putIfAbsent(Integer.parseInt(name.group(2)), scan);
            }
        }
        return papers.entrySet().stream()
                .map(paper -> {
                    List<Path> pages = List.copyOf(paper.getValue().values());
                    String type = LETTER.matcher(paper.getKey()).matches() ? "cong-van" : OTHER;
                    return dossier(paper.getKey(), pages, type, Map.of());
                })
                .toList();
    }

    private List<TestDossier> firstPages() throws IOException {
        return scans("vi-pdf").stream()
                .map(pdf -> single(pdf, LETTER.matcher(ScanFiles.stem(pdf)).matches() ? "cong-van" : OTHER, Map.of()))
                .toList();
    }

    private List<Path> scans(String set) throws IOException {
        Path folder = shared.resolve(set);
        return Files.isDirectory(folder) ? ScanFiles.in(folder) : List.of();
    }

    private static TestDossier single(Path scan, String type, Map<String, String> fields) {
        return dossier(ScanFiles.stem(scan), List.of(scan), type, fields);
    }

    private static TestDossier dossier(String name, List<Path> scans, String type, Map<String, String> fields) {
        List<ScannedFile> files =
                scans.stream().map(scan -> new ScannedFile(scan, 1)).toList();
        List<Integer> pages = IntStream.range(0, scans.size()).boxed().toList();
        return new TestDossier(name, files, List.of(new TruePaper(List.of(type), fields, Condition.GOOD, pages)));
    }
}
