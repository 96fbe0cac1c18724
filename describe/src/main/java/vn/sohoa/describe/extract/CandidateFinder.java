package vn.sohoa.describe.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the rows of a paper, and collects what stands behind each label and whom it is about. */
final class CandidateFinder {

    /** Rows a value may run over. */
    private static final int MOST_ROWS = 4;

    private static final int MOST_TOKENS = 120;

    /** Of the height of a row: how far below a row its continuation may be. */
    private static final double NEAR = 2.6;

    private final LabelFinder finder = new LabelFinder(Vocabulary.INSTANCE.labels());
    private final Columns columns = new Columns(finder, Vocabulary.INSTANCE.labels());

    /**
     * @param start the section the paper starts with
     * @param requesterIsSubject whether who asks is whom the paper is about
     */
    List<Candidate> find(List<PageRows> pages, String start, boolean requesterIsSubject) {
        Walk walk = new Walk(start, requesterIsSubject);
        for (PageRows page : pages) {
            columns.flows(page).forEach(walk::go);
        }
        return walk.candidates;
    }

    /** Of one paper: remembers whom it is about at the moment. */
    private final class Walk {

        private final List<Candidate> candidates = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private final boolean requesterIsSubject;
        private String section;

        Walk(String start, boolean requesterIsSubject) {
            this.section = start;
            this.requesterIsSubject = requesterIsSubject;
        }

        void go(Flow flow) {
            List<List<LabelHit>> hits = flow.rows().stream().map(finder::find).toList();
            for (int i = 0; i < flow.rows().size(); i++) {
                heading(flow.rows().get(i));
                for (int j = 0; j < hits.get(i).size(); j++) {
                    take(flow, hits, i, j);
                }
            }
        }

        private void take(Flow flow, List<List<LabelHit>> hits, int at, int index) {
            Row row = flow.rows().get(at);
            LabelHit hit = hits.get(at).get(index);
            boolean last = index + 1 == hits.get(at).size();
            int end = last ? row.size() : hits.get(at).get(index + 1).from();
            List<Token> value = row.tokens().subList(Math.min(hit.to(), end), end);
            boolean valued = value.stream().limit(3).anyMatch(Token::startsUpper);
            String about = about(hit, valued);
            int wideEnd = wideEnd(row, hits.get(at), index);
            List<Token> wide = row.tokens().subList(Math.min(hit.to(), wideEnd), wideEnd);
            List<Token> following = wideEnd == row.size() ? following(flow, hits, at, hit) : List.of();
            List<Token> below = Below.of(flow, hits, at, hit, index);
            candidates.add(new Candidate(hit.label().what(), about, row, hit, value, wide, following, below));
        }

        /** Where a value of many words ends: labels without a colon may stand in it. */
        private static int wideEnd(Row row, List<LabelHit> hits, int index) {
            return hits.stream()
                    .skip(index + 1)
                    .filter(hit -> hit.colon() && row.get(hit.from()).startsUpper())
                    .mapToInt(LabelHit::from)
                    .findFirst()
                    .orElse(row.size());
        }

        /** A second person named without saying whom is somebody the catalogue has no field for. */
        private String about(LabelHit hit, boolean valued) {
            if (hit.turns()) {
                section = known(hit.section());
            } else if (hit.names() && hit.section().isEmpty() && valued && named.contains(section)) {
                section = Vocabulary.OTHER;
            }
            if (hit.names() && valued) {
                named.add(section);
            }
            return hit.section().isEmpty() ? section : known(hit.section());
        }

        private String known(String person) {
            return requesterIsSubject && person.equals(Vocabulary.REQUESTER) ? Vocabulary.SUBJECT : person;
        }

        /** A person alone in a row, {@code CHỒNG}, heads what follows. */
        private void heading(Row row) {
            if (row.size() <= 4) {
                String key = Token.fold(row.text());
                Vocabulary.INSTANCE.labels().stream()
                        .filter(label ->
                                label.role() == Label.Role.PERSON && label.key().equals(key))
                        .findFirst()
                        .ifPresent(label -> section = known(label.section()));
            }
        }
    }

    /** The rows below that the value runs on to: where its row is full, or it stops at a comma. */
    private static List<Token> following(Flow flow, List<List<LabelHit>> hits, int at, LabelHit hit) {
        List<Token> following = new ArrayList<>();
        Row last = flow.rows().get(at);
        for (int i = at + 1; i < Math.min(flow.rows().size(), at + MOST_ROWS); i++) {
            Row row = flow.rows().get(i);
            boolean full = last.right() > flow.right() - 5 * last.height()
                    || last.get(last.size() - 1).endsWith(',');
            boolean near = row.level() - last.level() < NEAR * last.height()
                    && row.page().equals(last.page());
            if (!full
                    || !near
                    || !hits.get(i).isEmpty()
                    || hit.to() > flow.rows().get(at).size()
                    || startsItem(row)) {
                break;
            }
            following.addAll(row.tokens());
            last = row;
            if (following.size() > MOST_TOKENS || isLeaderEnd(row)) {
                break;
            }
        }
        return following;
    }

    private static boolean isLeaderEnd(Row row) {
        return row.get(row.size() - 1).isLeader()
                && row.get(row.size() - 1).text().length() > 3;
    }

    static boolean startsItem(Row row) {
        String first = row.get(0).text();
        return first.matches("[-–+•*~]|\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})?[.)]|[a-zđ][.)]");
    }
}
