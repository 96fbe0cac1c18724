package vn.sohoa.api.security;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.record.RecordId;

/** The dossier's paper is a decision that was given its owner; its title tries to be more than a title. */
abstract class OwnPapersIT extends SecuredIT {

    static final String TITLE = "QUYẾT ĐỊNH <script>alert(1)</script> \"><img src=x onerror=alert(2)>";
    static final String AGENCY = "UBND xã Bình An <b>";
    static final String NAME = "Trần Thị Bích Lan";

    private static final Pattern LINK = Pattern.compile("/s/([0-9A-Z]{32})");
    private static final Pattern CODE = Pattern.compile("/v/([0-9A-Z]{5}(?:-[0-9A-Z]{5}){3})");

    @BeforeEach
    void theDossierHoldsAResult() {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(
                        "UPDATE dossier SET owner_code = :owner, owner_name = :name, owner_agreed = true, owner_answered = true"
                                + " WHERE id = :dossier")
                .param("owner", OWNER.value())
                .param("name", NAME)
                .param("dossier", dossier().id().value())
                .update();
        jdbc.sql("""
                        UPDATE paper SET type = 'quyet-dinh', proposed_type = 'quyet-dinh', state = :state, title = :title
                        WHERE dossier = :dossier
                        """)
                .param("state", typeIs().name())
                .param("title", TITLE)
                .param("dossier", dossier().id().value())
                .update();
        jdbc.sql("""
                        INSERT INTO paper_field (paper, name, position, value, proposed, raw, record, page, x0, y0, x1, y1, method,
                                                 confidence, importance, state, alternatives, version)
                        SELECT p.id, 'co-quan-ban-hanh', 90, :agency, :agency, '', g.record, g.number, 0, 0, 9, 9, 'TYPED', 1, 2,
                               'CONFIRMED', '{}', 'test'
                        FROM paper p JOIN paper_page g ON g.paper = p.id AND g.position = 1 WHERE p.dossier = :dossier
                        ON CONFLICT (paper, name) DO UPDATE SET value = :agency, proposed = :agency, state = 'CONFIRMED'
                        """)
                .param("agency", AGENCY)
                .param("dossier", dossier().id().value())
                .update();
    }

    /** What a person confirmed stays when the dossier is read again meanwhile. */
    PaperEntry.State typeIs() {
        return PaperEntry.State.CONFIRMED;
    }

    PaperId paper() {
        return catalogue.papers(dossier().id()).getFirst().id();
    }

    RecordId record() {
        return dossier().records().getFirst().id();
    }

    Visitor owner() {
        return citizen("chu-ho-so");
    }

    Visitor somebody() {
        return citizen("nguoi-khac");
    }

    private Visitor citizen(String name) {
        account(name, Role.CITIZEN, Optional.empty(), Optional.of(name.equals("chu-ho-so") ? OWNER : SOMEBODY));
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor.with("X-CSRF-TOKEN", visitor.token("/me"));
    }

    /** Of every agency. */
    Visitor person(String name, Role role) {
        account(name, role, Optional.empty(), Optional.empty());
        Visitor visitor = visitor();
        visitor.signIn(name, PASSWORD);
        return visitor.with("X-CSRF-TOKEN", visitor.token("/me"));
    }

    /** The token of a new link. */
    String share(Visitor owner, int hours, int opens) {
        owner.postForm(
                "/my/" + paper() + "/links", Map.of("hours", String.valueOf(hours), "opens", String.valueOf(opens)));
        return find(LINK, owner.get("/my/" + paper()).body());
    }

    String code(Visitor owner) {
        return find(CODE, owner.get("/my/" + paper()).body());
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " on the page: " + page);
        }
        return found.group(1);
    }
}
