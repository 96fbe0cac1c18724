package vn.sohoa.storage.catalogue;

import java.util.UUID;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.storage.catalogue.PaperVersions.Said;

/** Amendments in PostgreSQL. */
final class JdbcAmendments implements Amendments {

    private final Database database;
    private final Provenance provenance;
    private final PaperVersions versions;

    JdbcAmendments(Database database, Provenance provenance, PaperVersions versions) {
        this.database = database;
        this.provenance = provenance;
        this.versions = versions;
    }

    /** @param answered whether a person said so */
    private record Standing(String value, boolean answered) {}

    @Override
    public void correctField(String reviewer, PaperId paper, String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a correction says something");
        }
        database.write(() -> {
            UUID dossier = lockDossierOf(paper);
            Standing standing = database.sql(
                            "SELECT value, state FROM paper_field WHERE paper = :paper AND name = :field")
                    .param("paper", paper.value())
                    .param("field", field)
                    .query((row, number) -> new Standing(
                            row.getString("value"),
                            FieldState.valueOf(row.getString("state")).isAnswered()))
                    .optional()
                    .orElseThrow(() -> new NotFoundException("field of paper " + paper, field));
            amend(reviewer, dossier, paper, field, standing, Said.clean(value));
        });
    }

    @Override
    public void correctType(String reviewer, PaperId paper, PaperTypeId type) {
        database.write(() -> {
            UUID dossier = lockDossierOf(paper);
            Standing standing = database.sql("SELECT type, state FROM paper WHERE id = :paper")
                    .param("paper", paper.value())
                    .query((row, number) -> new Standing(
                            row.getString("type"), row.getString("state").equals("CONFIRMED")))
                    .single();
            amend(reviewer, dossier, paper, "", standing, type.value());
        });
    }

    @Override
    public void confirmOwner(String reviewer, DossierId dossier, String code, String name) {
        if (code.isBlank() && name.isBlank()) {
            throw new IllegalArgumentException("an owner has a code or a name");
        }
        database.write(() -> owner(Database.text(reviewer), dossier, Said.clean(code), Said.clean(name)));
    }

    @Override
    public void rejectOwner(String reviewer, DossierId dossier) {
        database.write(() -> owner(Database.text(reviewer), dossier, "", ""));
    }

    /** Neither an answer nor a new description comes in between. */
    private UUID lockDossierOf(PaperId paper) {
        UUID dossier = database.sql("""
                        SELECT d.id FROM paper p JOIN dossier d ON d.id = p.dossier WHERE p.id = :paper
                        FOR NO KEY UPDATE OF d
                        """)
                .param("paper", paper.value())
                .query((row, number) -> Database.uuid(row, "id"))
                .optional()
                .orElseThrow(() -> new NotFoundException("paper", paper));
        // a description that we waited for may have replaced the paper
        return database.sql("SELECT dossier FROM paper WHERE id = :paper")
                .param("paper", paper.value())
                .query((row, number) -> dossier)
                .optional()
                .orElseThrow(() -> new NotFoundException("paper", paper));
    }

    private void amend(String reviewer, UUID dossier, PaperId paper, String field, Standing standing, String value) {
        boolean stands = standing.value.equals(value);
        if (stands && standing.answered) {
            return;
        }
        String who = Database.text(reviewer);
        Said said = stands ? Said.ACCEPT : Said.correct(value);
        database.sql("""
                        UPDATE review_item SET answer = :answer, value = :value, reviewer = :reviewer, leased = :now
                        WHERE paper = :paper AND field = :field AND answer IS NULL
                        """)
                .param("answer", said.answer())
                .param("value", said.value())
                .param("reviewer", who)
                .param("now", database.now())
                .param("paper", paper.value())
                .param("field", field)
                .update();
        versions.commit(who, dossier, paper.value(), field, said);
    }

    private void owner(String reviewer, DossierId dossier, String code, String name) {
        boolean known = database.sql("SELECT owner_code, owner_name, owner_answered FROM dossier WHERE id = :dossier"
                        + " FOR NO KEY UPDATE")
                .param("dossier", dossier.value())
                .query((row, number) -> row.getBoolean("owner_answered")
                        && row.getString("owner_code").equals(code)
                        && row.getString("owner_name").equals(name))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier));
        if (!known) {
            keepOwner(reviewer, dossier, code, name);
            String what = "owner of the dossier: " + (isNobody(code, name) ? "REJECT" : "CONFIRM") + " by " + reviewer;
            described(dossier, what);
        }
    }

    private void keepOwner(String reviewer, DossierId dossier, String code, String name) {
        database.sql("""
                        INSERT INTO owner_version (at, reviewer, dossier, code_before, name_before, code, name)
                        SELECT :now, :reviewer, id, owner_code, owner_name, :code, :name FROM dossier WHERE id = :dossier
                        """)
                .param("now", database.now())
                .param("reviewer", reviewer)
                .param("code", code)
                .param("name", name)
                .param("dossier", dossier.value())
                .update();
        database.sql("""
                        UPDATE dossier
                        SET owner_code = :code, owner_name = :name, owner_agreed = :agreed, owner_answered = true,
                            revision = revision + 1
                        WHERE id = :dossier
                        """)
                .param("code", code)
                .param("name", name)
                .param("agreed", !isNobody(code, name))
                .param("dossier", dossier.value())
                .update();
    }

    /** An event of each record that is part of the package, or will be. */
    private void described(DossierId dossier, String what) {
        database.sql(
                        "SELECT id FROM record WHERE dossier = :dossier AND state IN ('DESCRIBED', 'PRESERVED') ORDER BY position")
                .param("dossier", dossier.value())
                .query((row, number) -> new RecordId(Database.uuid(row, "id")))
                .list()
                .forEach(record -> provenance.append(record, EventType.REVIEW, true, what));
    }

    private static boolean isNobody(String code, String name) {
        return code.isEmpty() && name.isEmpty();
    }
}
