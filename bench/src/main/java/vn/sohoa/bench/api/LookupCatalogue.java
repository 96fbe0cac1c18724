package vn.sohoa.bench.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A catalogue of many preserved papers, four to an owner: card, certificate of birth, of marital status, of land. It is written
 * to directly, since digitising as many would take weeks. No content stands behind it.
 */
final class LookupCatalogue {

    /** Records of a dossier, each of one page that is one paper. */
    static final int PER_OWNER = 4;

    private static final int DOSSIERS_PER_BATCH = 1_000;

    /** Rows of owners {@code :from} to {@code :to}. */
    private static final List<String> ROWS = List.of("""
            INSERT INTO batch (id, name, origin, source, state, received)
            SELECT md5('b' || b)::uuid, 'Lô ' || b, 'FOLDER', '/' || b, 'DIGITISED', now()
            FROM generate_series(:from / :batch, :to / :batch) b ON CONFLICT DO NOTHING
            """, """
            INSERT INTO dossier (id, batch, name, source, received, version, owner_code, owner_name, owner_agreed)
            SELECT md5('d' || d)::uuid, md5('b' || d / :batch)::uuid, 'H01.151-260901-' || lpad(d::text, 7, '0'), '/' || d,
                   now(), 1, '001' || lpad(d::text, 9, '0'), 'Nguyễn Văn An', true
            FROM generate_series(:from, :to) d
            """, """
            INSERT INTO record (id, dossier, batch, position, file, source, size, digest, media_type, state, code, detail, pages,
                                received, changed)
            SELECT md5('r' || d || '/' || r)::uuid, md5('d' || d)::uuid, md5('b' || d / :batch)::uuid, r, r || '.pdf',
                   '/' || d || '/' || r, 4711, encode(sha256((d || '/' || r)::bytea), 'hex'), 'application/pdf', 'PRESERVED',
                   'ACCEPTED', '', 1, now(), now()
            FROM generate_series(:from, :to) d, generate_series(1, 4) r
            """, """
            INSERT INTO page (record, number, state, code, detail, width, height, dpi, words, confidence, changed)
            SELECT md5('r' || d || '/' || r)::uuid, 1, 'RECOGNISED', 'ACCEPTED', '', 2480, 3508, 300, 250, 90, now()
            FROM generate_series(:from, :to) d, generate_series(1, 4) r
            """, """
            INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state, alternatives, findings,
                               version)
            SELECT md5('r' || d || '/' || r)::uuid, md5('d' || d)::uuid, r, t, t, '', 0.99, 'ACCEPTED', '{}', '{}', '1'
            FROM generate_series(:from, :to) d, generate_series(1, 4) r,
                 LATERAL (SELECT (ARRAY['can-cuoc', 'giay-khai-sinh', 'giay-xac-nhan-tinh-trang-hon-nhan',
                                        'giay-chung-nhan-quyen-su-dung-dat'])[r] AS t) t
            """, """
            INSERT INTO paper_page (record, number, paper, position)
            SELECT md5('r' || d || '/' || r)::uuid, 1, md5('r' || d || '/' || r)::uuid, 1
            FROM generate_series(:from, :to) d, generate_series(1, 4) r
            """, """
            INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                     confidence, importance, state, alternatives, version)
            SELECT md5('r' || d || '/' || r)::uuid, f.name, f.place, f.value, f.value, f.value, md5('r' || d || '/' || r)::uuid,
                   1, 0, 0, 9, 9, 'LABEL', 0.99, 3, 'ACCEPTED', '{}', '1'
            FROM generate_series(:from, :to) d, generate_series(1, 4) r,
                 LATERAL (VALUES ('so-dinh-danh', 1, '001' || lpad(d::text, 9, '0')),
                                 ('ngay-ban-hanh', 2, (current_date - r)::text),
                                 ('ho-ten', 3, 'Nguyễn Văn An')) f (name, place, value)
            """, "VACUUM ANALYZE");

    private LookupCatalogue() {}

    /** Adds owners with numbers from one to another. */
    static void add(DataSource catalogue, int from, int to) throws SQLException {
        try (Connection connection = catalogue.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : ROWS) {
                statement.execute(sql.replace(":from", String.valueOf(from))
                        .replace(":to", String.valueOf(to))
                        .replace(":batch", String.valueOf(DOSSIERS_PER_BATCH)));
            }
        }
    }

    static String owner(int number) {
        return String.format(Locale.ROOT, "001%09d", number);
    }
}
