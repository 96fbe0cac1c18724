package vn.sohoa.storage.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.catalogue.OwnerAnswer;
import vn.sohoa.core.catalogue.PaperAnswer;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.provenance.EventType;
import vn.sohoa.core.record.DossierId;
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

    /** What is said of a paper; the field is empty for what the paper is. */
    private record Thing(UUID dossier, PaperId paper, String field) {}

    /** @param answered whether a person said so */
    private record Standing(String value, boolean answered) {}

    @Override
    public void correctField(String reviewer, PaperId paper, String field, String value, Seen seen) {
        Said said = correction(value);
        database.write(() -> {
            Thing thing = new Thing(lockDossierOf(paper), paper, field);
            amend(reviewer, thing, standing(thing), said, seen);
        });
    }

    @Override
    public void addField(String reviewer, PaperId paper, String field, String value, int importance) {
        Said said = correction(value);
        database.write(() -> {
            Thing thing = new Thing(lockDossierOf(paper), paper, field);
            Optional<Standing> standing = find(thing);
            if (standing.isPresent()) {
                amend(reviewer, thing, standing.get(), said, Seen.of(PaperAnswer.NONE));
            } else {
                insert(thing, importance);
                versions.commit(Database.text(reviewer), thing.dossier, paper.value(), field, said);
            }
        });
    }

    @Override
    public void emptyField(String reviewer, PaperId paper, String field, Seen seen) {
        database.write(() -> {
            Thing thing = new Thing(lockDossierOf(paper), paper, field);
            amend(reviewer, thing, standing(thing), Said.UNREADABLE, seen);
        });
    }

    @Override
    public void correctType(String reviewer, PaperId paper, PaperTypeId type, Seen seen) {
        database.write(() -> {
            Thing thing = new Thing(lockDossierOf(paper), paper, "");
            Standing standing = database.sql("SELECT type, state FROM paper WHERE id = :paper")
                    .param("paper", paper.value())
                    .query((row, number) -> new Standing(
                            row.getString("type"), row.getString("state").equals("CONFIRMED")))
                    .single();
            amend(reviewer, thing, standing, Said.correct(type.value()), seen);
        });
    }

    @Override
    public void confirmOwner(String reviewer, DossierId dossier, String code, String name, Seen seen) {
        if (code.isBlank() && name.isBlank()) {
            throw new IllegalArgumentException("an owner has a code or a name");
        }
        database.write(() -> owner(Database.text(reviewer), dossier, Said.clean(code), Said.clean(name), seen));
    }

    @Override
    public void rejectOwner(String reviewer, DossierId dossier, Seen seen) {
        database.write(() -> owner(Database.text(reviewer), dossier, "", "", seen));
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

    private static Said correction(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a correction says something");
        }
        return Said.correct(value);
    }

    private Standing standing(Thing thing) {
        return find(thing).orElseThrow(() -> new NotFoundException("field of paper " + thing.paper, thing.field));
    }

    private Optional<Standing> find(Thing thing) {
        return database.sql("SELECT value, state FROM paper_field WHERE paper = :paper AND name = :field")
                .param("paper", thing.paper.value())
                .param("field", thing.field)
                .query((row, number) -> new Standing(
                        row.getString("value"),
                        FieldState.valueOf(row.getString("state")).isAnswered()))
                .optional();
    }

    /** What the machine did not find, before anybody says it. */
    private void insert(Thing thing, int importance) {
        database.sql("""
                        INSERT INTO paper_field (paper, position, name, value, proposed, raw, record, page, x0, y0, x1, y1,
                                                 method, confidence, importance, state, alternatives, version)
                        SELECT p.id, (SELECT coalesce(max(position), 0) + 1 FROM paper_field WHERE paper = p.id), :field, '',
                               '', '', g.record, g.number, 0, 0, 0, 0, 'TYPED', 0, :importance, 'UNSURE', '{}', p.version
                        FROM paper p JOIN paper_page g ON g.paper = p.id
                        WHERE p.id = :paper ORDER BY g.position LIMIT 1
                        """)
                .param("paper", thing.paper.value())
                .param("field", thing.field)
                .param("importance", importance)
                .update();
    }

    private void amend(String reviewer, Thing thing, Standing standing, Said wanted, Seen seen) {
        boolean stands = standing.value.equals(Objects.requireNonNullElse(wanted.value(), ""));
        if (stands && standing.answered) {
            return;
        }
        if (seen.misses(lastAnswer(thing))) {
            throw saidOtherwise();
        }
        String who = Database.text(reviewer);
        Said said = stands && wanted.value() != null ? Said.ACCEPT : wanted;
        close(who, thing, said);
        versions.commit(who, thing.dossier, thing.paper.value(), thing.field, said);
    }

    private long lastAnswer(Thing thing) {
        return database.sql("""
                        SELECT coalesce(max(id), :none) AS last FROM field_version
                        WHERE dossier = :dossier AND paper = :paper AND field = :field
                        """)
                .param("none", PaperAnswer.NONE)
                .param("dossier", thing.dossier)
                .param("paper", thing.paper.value())
                .param("field", thing.field)
                .query((row, number) -> row.getLong("last"))
                .single();
    }

    /** The question about it, where one is open. */
    private void close(String who, Thing thing, Said said) {
        database.sql("""
                        UPDATE review_item SET answer = :answer, value = :value, reviewer = :reviewer, leased = :now
                        WHERE paper = :paper AND field = :field AND answer IS NULL
                        """)
                .param("answer", said.answer())
                .param("value", said.value())
                .param("reviewer", who)
                .param("now", database.now())
                .param("paper", thing.paper.value())
                .param("field", thing.field)
                .update();
    }

    private void owner(String reviewer, DossierId dossier, String code, String name, Seen seen) {
        boolean known = database.sql("SELECT owner_code, owner_name, owner_answered FROM dossier WHERE id = :dossier"
                        + " FOR NO KEY UPDATE")
                .param("dossier", dossier.value())
                .query((row, number) -> row.getBoolean("owner_answered")
                        && row.getString("owner_code").equals(code)
                        && row.getString("owner_name").equals(name))
                .optional()
                .orElseThrow(() -> new NotFoundException("dossier", dossier));
        if (!known) {
            if (seen.misses(lastOwner(dossier))) {
                throw saidOtherwise();
            }
            keepOwner(reviewer, dossier, code, name);
            String what = "owner of the dossier: " + (isNobody(code, name) ? "REJECT" : "CONFIRM") + " by " + reviewer;
            provenance.append(dossier, EventType.REVIEW, what);
        }
    }

    private long lastOwner(DossierId dossier) {
        return database.sql("SELECT coalesce(max(id), :none) AS last FROM owner_version WHERE dossier = :dossier")
                .param("none", OwnerAnswer.NONE)
                .param("dossier", dossier.value())
                .query((row, number) -> row.getLong("last"))
                .single();
    }

    private static ConflictException saidOtherwise() {
        return new ConflictException("Somebody else said otherwise meanwhile. Look at it again.");
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

    private static boolean isNobody(String code, String name) {
        return code.isEmpty() && name.isEmpty();
    }
}
