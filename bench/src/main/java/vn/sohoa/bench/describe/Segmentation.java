package vn.sohoa.bench.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How right pages are put together to papers.
 *
 * @param right pages whose paper holds the pages it should and no others
 * @param gaps places between two pages of a dossier
 * @param rightGaps those where a paper ends or goes on as it should
 */
record Segmentation(long pages, long right, long gaps, long rightGaps) {

    static final Segmentation NONE = new Segmentation(0, 0, 0, 0);

    /**
     * Of one dossier.
     *
     * @param truth positions of the pages of each paper
     * @param found likewise
     */
    static Segmentation of(List<List<Integer>> truth, List<List<Integer>> found) {
        Map<Integer, List<Integer>> should = byPage(truth);
        Map<Integer, List<Integer>> is = byPage(found);
        long right = should.keySet().stream()
                .filter(page -> sorted(should, page).equals(sorted(is, page)))
                .count();
        int gaps = Math.max(0, should.size() - 1);
        long rightGaps = 0;
        for (int page = 1; page <= gaps; page++) {
            if (together(should, page) == together(is, page)) {
                rightGaps++;
            }
        }
        return new Segmentation(should.size(), right, gaps, rightGaps);
    }

    Segmentation plus(Segmentation other) {
        return new Segmentation(
                pages + other.pages, right + other.right, gaps + other.gaps, rightGaps + other.rightGaps);
    }

    double shareOfPages() {
        return pages == 0 ? 0 : (double) right / pages;
    }

    double shareOfGaps() {
        return gaps == 0 ? 0 : (double) rightGaps / gaps;
    }

    /** Whether a page lies in the paper of the page before. */
    private static boolean together(Map<Integer, List<Integer>> papers, int page) {
        return papers.getOrDefault(page, List.of()).contains(page - 1);
    }

    private static List<Integer> sorted(Map<Integer, List<Integer>> papers, int page) {
        return papers.getOrDefault(page, List.of()).stream().sorted().toList();
    }

    private static Map<Integer, List<Integer>> byPage(List<List<Integer>> papers) {
        Map<Integer, List<Integer>> byPage = new HashMap<>();
        papers.forEach(paper -> paper.forEach(page -> byPage.put(page, paper)));
        return byPage;
    }
}
