package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohoa.core.describe.DescribedPaper;
import vn.sohoa.core.describe.Description;
import vn.sohoa.core.describe.FieldValue;
import vn.sohoa.core.describe.Manifest;

/**
 * Finds whom a dossier is about. A sign is a code in a role of an owner: in the manifest, on the receipt, as who asks, on a
 * card, on the result. Two signs of different kinds agree; a name alone identifies nobody.
 */
public final class OwnerFinder {

    private static final String MANIFEST = "manifest";

    /** Fields that hold an owner's code, and the name that goes with each. */
    private static final Map<String, String> ROLES = Map.of(
            "so-dinh-danh", "ho-ten",
            "nguoi-yeu-cau-so-dinh-danh", "nguoi-yeu-cau",
            "ma-so-doanh-nghiep", "ten-doanh-nghiep",
            "ma-so-ho-kinh-doanh", "ten-ho-kinh-doanh");

    /** What the one-stop shop itself wrote. */
    private static final Set<String> RECEIPTS =
            Set.of("giay-tiep-nhan-ho-so", "phieu-yeu-cau-bo-sung", "phieu-tu-choi-tiep-nhan", "phieu-xin-loi");

    /** Papers whose person need not be the owner, such as the mother on the notice of a birth. */
    private static final Set<String> OTHERS =
            Set.of("giay-chung-sinh", "giay-bao-tu", "giay-chung-nhan-dang-ky-doanh-nghiep");

    private static final double LEAST_CONFIDENCE = 0.5;

    /** The owner, agreed or proposed; empty where no paper tells. */
    public Optional<Description.Owner> find(List<DescribedPaper> papers, Manifest manifest) {
        List<Sign> signs = new ArrayList<>();
        if (!manifest.owner().isBlank()) {
            signs.add(new Sign(MANIFEST, manifest.owner().strip(), ""));
        }
        papers.forEach(paper -> signs.addAll(signs(paper)));
        Map<String, List<Sign>> byCode = signs.stream()
                .filter(sign -> !sign.code.isEmpty())
                .collect(Collectors.groupingBy(Sign::code, LinkedHashMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            return signs.stream().findFirst().map(sign -> new Description.Owner("", sign.name, false));
        }
        return byCode.values().stream()
                .max(Comparator.comparingInt(OwnerFinder::weight))
                .map(best -> owner(best, byCode.values()));
    }

    private static Description.Owner owner(List<Sign> best, Iterable<List<Sign>> all) {
        boolean rivalled = false;
        for (List<Sign> other : all) {
            boolean official = other.stream().anyMatch(Sign::isOfficial);
            rivalled |= !other.equals(best) && (official || weight(other) >= weight(best));
        }
        String name = best.stream()
                .map(Sign::name)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Description.Owner(best.getFirst().code(), name, kinds(best) > 1 && !rivalled);
    }

    private static List<Sign> signs(DescribedPaper paper) {
        List<Sign> signs = new ArrayList<>();
        if (!paper.accepted() || OTHERS.contains(paper.type().value())) {
            return signs;
        }
        String kind = RECEIPTS.contains(paper.type().value())
                ? "receipt"
                : paper.type().value();
        boolean asks = value(paper, "nguoi-yeu-cau-so-dinh-danh").isPresent();
        ROLES.forEach((role, name) -> {
            boolean subject = asks && role.equals("so-dinh-danh");
            if (!subject) {
                value(paper, role)
                        .ifPresent(code -> signs.add(
                                new Sign(kind, code, value(paper, name).orElse(""))));
            }
        });
        if (signs.isEmpty() && kind.equals("receipt")) {
            value(paper, "ho-ten").ifPresent(name -> signs.add(new Sign(kind, "", name)));
        }
        return signs;
    }

    private static Optional<String> value(DescribedPaper paper, String name) {
        return paper.fields().stream()
                .filter(field ->
                        field.name().equals(name) && (field.accepted() || field.confidence() >= LEAST_CONFIDENCE))
                .map(FieldValue::value)
                .findFirst();
    }

    private static int weight(List<Sign> signs) {
        long official = signs.stream()
                .filter(Sign::isOfficial)
                .map(Sign::kind)
                .distinct()
                .count();
        return kinds(signs) + (int) official;
    }

    private static int kinds(List<Sign> signs) {
        return (int) signs.stream().map(Sign::kind).distinct().count();
    }

    private record Sign(String kind, String code, String name) {

        boolean isOfficial() {
            return kind.equals(MANIFEST) || kind.equals("receipt");
        }
    }
}
