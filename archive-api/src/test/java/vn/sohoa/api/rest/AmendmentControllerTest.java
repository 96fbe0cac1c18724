package vn.sohoa.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.sohoa.api.review.Amendables;
import vn.sohoa.api.review.Amending;
import vn.sohoa.api.review.PaperWords;
import vn.sohoa.api.security.Gate;
import vn.sohoa.api.security.Gates;
import vn.sohoa.api.web.SampleArchive;
import vn.sohoa.core.ConflictException;
import vn.sohoa.core.NotFoundException;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.describe.catalogue.PaperCatalogue;

@SpringJUnitWebConfig(AmendmentControllerTest.Slice.class)
class AmendmentControllerTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0005-0000-000000000001");
    private static final UUID UNKNOWN = UUID.fromString("00000000-0000-0001-0000-000000000002");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Said said;

    private MockMvcTester api;

    @BeforeEach
    void open() {
        api = MockMvcTester.from(context);
        said.calls.clear();
    }

    @Test
    void correctsAFieldInItsStandardForm() {
        assertThat(put("/papers/" + ID + "/fields/ngay-ban-hanh", "{\"value\": \"7/3/1968\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(said.calls).containsExactly("Lê An (an): ngay-ban-hanh of " + ID + " is 1968-03-07");
    }

    @Test
    void correctsATypeByNameOrId() {
        put("/papers/" + ID + "/type", "{\"value\": \"Giấy khai sinh\"}");
        put("/papers/" + ID + "/type", "{\"value\": \"khac\"}");

        assertThat(said.calls)
                .containsExactly("Lê An (an): " + ID + " is giay-khai-sinh", "Lê An (an): " + ID + " is khac");
    }

    @Test
    void confirmsAndRejectsAnOwner() {
        put("/dossiers/" + ID + "/owner", "{\"code\": \"001168 000123\"}");
        assertThat(api.delete().uri("/api/v1/dossiers/" + ID + "/owner")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(said.calls)
                .containsExactly(
                        "Lê An (an): " + ID + " is about 001168000123 ", "Lê An (an): " + ID + " is about nobody");
    }

    @Test
    void typesAFieldThatTheMachineDidNotFind() {
        assertThat(put("/papers/" + ID + "/fields/co-quan-ban-hanh", "{\"value\": \"UBND xã Hòa An\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(put("/papers/" + ID + "/fields/so-khung", "{\"value\": \"1\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(said.calls).containsExactly("Lê An (an): co-quan-ban-hanh of " + ID + " is newly UBND xã Hòa An");
    }

    @Test
    void theLaterOfTwoIsTold() {
        String date = "/papers/" + ID + "/fields/ngay-ban-hanh";
        String owner = "/dossiers/" + ID + "/owner";

        assertThat(put(date, "{\"value\": \"7/3/1968\", \"seen\": 6}"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(put(owner, "{\"name\": \"Lê An\", \"seen\": 0}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(api.delete().uri("/api/v1" + owner + "?seen=1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(said.calls).isEmpty();

        assertThat(put(date, "{\"value\": \"7/3/1968\", \"seen\": 7}")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(put(owner, "{\"name\": \"Lê An\", \"seen\": 7}")).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void whatIsNoValueIsAProblem() {
        for (String refused : List.of(
                "/papers/" + ID + "/fields/ngay-ban-hanh {\"value\": \"31/2/1968\"}",
                "/papers/" + ID + "/fields/ngay-ban-hanh {}",
                "/papers/" + ID + "/type {\"value\": \"giấy lạ\"}",
                "/dossiers/" + ID + "/owner {\"code\": \"12\"}",
                "/dossiers/" + ID + "/owner {}")) {
            int blank = refused.indexOf(' ');
            assertThat(put(refused.substring(0, blank), refused.substring(blank + 1)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(put("/papers/" + UNKNOWN + "/type", "{\"value\": \"khac\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put("/papers/1/type", "{\"value\": \"khac\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put("/papers/" + ID + "/type", "{")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(said.calls).isEmpty();
    }

    private MvcTestResult put(String path, String json) {
        return api.method(HttpMethod.PUT)
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    @ImportAutoConfiguration({WebMvcAutoConfiguration.class, MessageSourceAutoConfiguration.class})
    @Import({AmendmentController.class, Problems.class, Amendables.class, Amending.class, PaperWords.class})
    static class Slice {

        @Bean
        PaperCatalogue papers() {
            return PaperCatalogue.load();
        }

        @Bean
        Catalogue catalogue() {
            return new SampleArchive();
        }

        @Bean
        Gate gate() {
            return Gates.of(new Actor("an", "Lê An", Set.of(Role.ARCHIVIST), Optional.empty(), Optional.empty()));
        }

        @Bean
        Said said() {
            return new Said();
        }
    }

    /** Remembers what was said. */
    static final class Said implements Amendments {

        /** Somebody else said so last. */
        private static final long LAST = 7;

        final List<String> calls = new ArrayList<>();

        private static void refuse(Seen seen) {
            if (seen.misses(LAST)) {
                throw new ConflictException("Somebody else said otherwise.");
            }
        }

        @Override
        public void correctField(String reviewer, PaperId paper, String field, String value, Seen seen) {
            refuse(seen);
            calls.add(reviewer + ": " + field + " of " + paper + " is " + value);
        }

        @Override
        public void addField(String reviewer, PaperId paper, String field, String value, int importance) {
            calls.add(reviewer + ": " + field + " of " + paper + " is newly " + value);
        }

        @Override
        public void emptyField(String reviewer, PaperId paper, String field, Seen seen) {
            calls.add(reviewer + ": " + field + " of " + paper + " cannot be read");
        }

        @Override
        public void correctType(String reviewer, PaperId paper, PaperTypeId type, Seen seen) {
            if (paper.value().equals(UNKNOWN)) {
                throw new NotFoundException("paper", paper);
            }
            calls.add(reviewer + ": " + paper + " is " + type);
        }

        @Override
        public void confirmOwner(String reviewer, DossierId dossier, String code, String name, Seen seen) {
            refuse(seen);
            calls.add(reviewer + ": " + dossier + " is about " + code + " " + name);
        }

        @Override
        public void rejectOwner(String reviewer, DossierId dossier, Seen seen) {
            refuse(seen);
            calls.add(reviewer + ": " + dossier + " is about nobody");
        }
    }
}
