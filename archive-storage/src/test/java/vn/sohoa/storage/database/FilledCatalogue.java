package vn.sohoa.storage.database;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.sohoa.core.accession.Origin;
import vn.sohoa.core.accession.ReceivedFile;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.storage.catalogue.JdbcArchive;

/** An embedded catalogue with rows in every table, some of them awkward, some of them many. */
final class FilledCatalogue {

    private static final String MANY = """
            INSERT INTO record (id, dossier, batch, position, file, source, size, digest, media_type, state, code, detail,
                                pages, received, changed)
            SELECT md5('r' || r)::uuid, d.id, d.batch, r + 10, r || '.pdf', '/many/' || r, 4711,
                   encode(sha256(r::text::bytea), 'hex'), 'application/pdf', 'PRESERVED', 'ACCEPTED',
                   E'tab\\there, line\\nthere, \\\\N, "quote", Số hoá', 2, now(), now()
            FROM generate_series(1, 5000) r, (SELECT id, batch FROM dossier LIMIT 1) d;
            INSERT INTO page (record, number, state, code, detail, width, height, dpi, words, confidence, changed)
            SELECT id, n, 'RECOGNISED', 'ACCEPTED', '', 2480, 3508, 300, 250, 90, now()
            FROM record, generate_series(1, 2) n WHERE media_type = 'application/pdf' AND pages = 2;
            INSERT INTO provenance_event (at, record, type, success, detail)
            SELECT now(), id, 'INGESTION', true, '' FROM record;
            INSERT INTO manifest_item SELECT id, 1, 'a.pdf', 'Giấy khai sinh' FROM dossier;
            INSERT INTO paper (id, dossier, position, type, proposed_type, title, confidence, state, alternatives, findings,
                               version)
            SELECT id, dossier, position, 'khac', 'khac', E'"tiêu\tđề"', 1.0 / 3, 'PROPOSED', '{quyet-dinh,don}',
                   '{HAND_FILLED}', '1'
            FROM record WHERE pages = 2;
            INSERT INTO paper_page (record, number, paper, position) SELECT record, number, record, number FROM page;
            INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                     confidence, importance, state, alternatives, version)
            SELECT id, 'ho-ten', 1, 'Ân', 'An', 'An', id, 1, 0, 0, 9, 9, 'LABEL', 0.1, 3, 'CORRECTED',
                   ARRAY['Ân, "Ấn"', 'An'], '1'
            FROM record WHERE pages = 2;
            INSERT INTO field_version (at, reviewer, dossier, paper, field, record, page, answer, proposed, value, confidence,
                                       version)
            SELECT now(), 'an', dossier, id, 'ho-ten', id, 1, 'CORRECT', 'An', 'Ân', 0.1, '1' FROM record WHERE pages = 2;
            INSERT INTO owner_version (at, reviewer, dossier, code_before, name_before, code, name)
            SELECT now(), 'an', id, '', 'An', '001168000123', 'Ân' FROM dossier;
            INSERT INTO holding_version (at, who, dossier, agency_before, sensitivity_before, agency, sensitivity, reason)
            SELECT now(), 'an', id, '', 'ORDINARY', 'H01.151', 'RESTRICTED', E'"sức khỏe"\n' FROM dossier;
            INSERT INTO review_item (id, paper, field, priority, reviewer, leased, answer, value)
            SELECT id, id, 'ho-ten', 2.7, 'an', now(), 'CORRECT', 'Ân' FROM paper;
            INSERT INTO procedure_version VALUES ('1.000894', '2025-07-01', NULL, 'Kết hôn', 'Hộ tịch', 'COMMUNE', '', 'ket hon',
                                                  'an', now());
            INSERT INTO required_paper VALUES ('1.000894', '2025-07-01', 1, 'Tờ khai', '{don,khac}', 'COPY', 1, '', 6);
            INSERT INTO revocation (at, who, record, page, type, revoked, reason)
            SELECT now(), 'an', record, number, 'khac', true, E'sai\n' FROM page;
            INSERT INTO lookup
            SELECT id, now(), 'an', '', 'PAGE', '1.000894', 'Kết hôn', '2025-07-01', '2026-11-02', '001168000123', '', 'Điều 15',
                   id, '1', '[{"name": "Giấy", "types": ["don"], "papers": []}]'
            FROM dossier;
            INSERT INTO attach_request SELECT id, now(), 'an', id, '1' FROM lookup;
            INSERT INTO attachment (id, request, at, officer, agency, lookup, dossier_code, requirement, paper, type, record,
                                    page, pages, source, version, purpose, legal_basis)
            SELECT r.id, l.id, now(), 'an', '', l.id, 'H01.151-261102-0001', 'Giấy', r.id, 'don', r.id, 1, 1, l.id, 1, 'a', 'b'
            FROM lookup l JOIN record r ON r.dossier = l.id WHERE r.pages = 2;
            INSERT INTO attach_answer SELECT request, row_number() OVER (), id FROM attachment;
            INSERT INTO component_fact
            SELECT f.id, 1, a.id, 'don', false, 'REUSED', now(), 'an', 'UNKNOWN'
            FROM dossier_fact f, (SELECT id FROM attachment LIMIT 1) a;
            INSERT INTO fact_behind VALUES ('H01.151-261102-0001');
            INSERT INTO account (name, hash, display_name, roles, password_set, created, created_by)
            VALUES ('lan', '$argon2id$', 'Lê “Lan”', '{ARCHIVIST,AUDITOR}', now(), now(), 'operator');
            INSERT INTO view_log (number, at, actor, actor_name, actor_roles, actor_agency, act, owner, dossier, words, hits,
                                  purpose, basis, channel, hash)
            SELECT n, now(), 'an', 'Trần An', 'ARCHIVIST', 'H01.151', 'SEARCH', '', NULL, 'khai sinh', 3, '', '', 'WEB',
                   encode(sha256(n::text::bytea), 'hex')
            FROM generate_series(1, 100) n;
            INSERT INTO verification (key, code, paper, dossier, agency, date)
            SELECT encode(sha256(id::text::bytea), 'hex'), id, id, dossier, 'UBND xã "Bình An"', '2024-03' FROM paper;
            INSERT INTO delivered_file (verification, digest, kind, version, delivered)
            SELECT key, key, 'COPY', 2, now() FROM verification;
            INSERT INTO share (id, token, owner, paper, created, expires, opens, opened)
            SELECT paper, key, '001168000123', paper, now(), now() + interval '1 day', 3, 1 FROM verification;
            INSERT INTO share_opening (share, pass, at, until) SELECT id, token, now(), now() FROM share;
            INSERT INTO correction_request (id, owner, paper, dossier, text, asked, answered, who, corrected, reason)
            SELECT paper, '001168000123', paper, dossier, E'Sai tên:\nẤn', now(), now(), 'an', true, '' FROM verification LIMIT 3;
            INSERT INTO batch_job_instance VALUES (nextval('batch_job_instance_seq'), 0, 'digitise', 'key');
            INSERT INTO batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, status)
            VALUES (nextval('batch_job_execution_seq'), 2, 1, now(), now(), 'COMPLETED');
            INSERT INTO batch_job_execution_params VALUES (1, 'batch', 'java.lang.String', 'Lô 1', 'Y');
            INSERT INTO batch_job_execution_context VALUES (1, 'e30=', NULL);
            INSERT INTO batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time)
            SELECT nextval('batch_step_execution_seq'), 1, 'step ' || s, 1, now() FROM generate_series(1, 5) s;
            INSERT INTO batch_step_execution_context SELECT step_execution_id, 'e30=', repeat('ă', 9000)
            FROM batch_step_execution
            """;

    private FilledCatalogue() {}

    static void make(Path folder) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            database.migrate();
            JdbcArchive archive = JdbcArchive.over(
                    database.dataSource(), new JdbcTransactionManager(database.dataSource()), InstantSource.system());
            BatchId batch = archive.accessionLog().open(Origin.FOLDER, "Lô “số 1”", "/quét/1", OptionalInt.of(7));
            archive.accessionLog()
                    .accession(batch, "Hồ sơ 1", "/quét/1/a", List.of(file("a", '1'), file("b", '1'), file("c", '2')));
            archive.accessionLog().accession(batch, "Hồ sơ 2", "/quét/1/b", List.of(file("d", '1'), bad("tệp rỗng")));
            archive.accessionLog().complete(batch);
            JdbcClient.create(database.dataSource()).sql(MANY).update();
        }
    }

    private static ReceivedFile file(String name, char content) {
        return new ReceivedFile(
                name + ".pdf",
                "/quét/" + name + ".pdf",
                9,
                new Digest(String.valueOf(content).repeat(64)),
                "application/pdf",
                LedgerCode.ACCEPTED,
                "");
    }

    private static ReceivedFile bad(String name) {
        return new ReceivedFile(
                name, "/quét/" + name, 0, null, "application/octet-stream", LedgerCode.EMPTY_FILE, "0 bytes");
    }
}
