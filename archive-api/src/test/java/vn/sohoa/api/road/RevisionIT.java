package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.sohoa.api.wiring.Folders;
import vn.sohoa.core.access.Actor;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.catalogue.PaperEntry;
import vn.sohoa.core.catalogue.PaperEntry.FieldState;
import vn.sohoa.core.catalogue.RecordEntry;
import vn.sohoa.core.describe.FieldReader;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.fixity.Digest;
import vn.sohoa.core.packaging.ContentPath;
import vn.sohoa.core.packaging.DossierLayout;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.core.review.Answer;
import vn.sohoa.core.review.ReviewItem;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.core.search.RecordSearch;
import vn.sohoa.core.search.SearchPage;
import vn.sohoa.core.search.SearchQuery;
import vn.sohoa.storage.catalogue.JdbcArchive;

/** What a person answers reaches every form of the text, the index and the provenance, and outlives reading again. */
class RevisionIT extends CorrectionIT {

    @Autowired
    private RecordSearch search;

    @Autowired
    private ReviewQueue review;

    @Autowired
    private FieldReader reader;

    @Autowired
    private DyingQueue queue;

    @Autowired
    private Folders folders;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAQueueThatDies {

        @Bean
        @Primary
        DyingQueue dyingQueue(JdbcArchive archive) {
            return new DyingQueue(archive.revisionQueue());
        }
    }

    @Test
    void aCorrectionIsAVersionAndStandsInEveryForm() throws Exception {
        DossierEntry dossier = preserved("1 201");
        RecordId record = dossier.records().getFirst().id();
        assertThat(textOfPdf(dossier.id(), record)).contains(READ).doesNotContain(RIGHT);

        correct(dossier.id());

        awaitVersion(dossier.id(), 2);
        assertThat(textOfPdf(dossier.id(), record))
                .contains("Họ và tên: " + RIGHT, "1 201")
                .doesNotContain(READ);
        assertThat(text(dossier.id(), DossierLayout.text(record)))
                .contains(RIGHT)
                .doesNotContain(READ);
        for (ContentPath form : List.of(DossierLayout.alto(record, 1), DossierLayout.words(record, 1))) {
            assertThat(text(dossier.id(), form)).contains("Trần", "Thị", "Bưởi").doesNotContain("Nguyễn");
        }
        assertThat(text(dossier.id(), DossierLayout.DESCRIPTION)).contains("\"" + RIGHT + "\"", "CORRECTED");
        assertThat(text(dossier.id(), DossierLayout.METS)).contains("metadata modification", "CORRECT by lan");
        assertThat(store.validate(dossier.id())).isEmpty();
        assertThat(oldText(record)).contains(READ).doesNotContain(RIGHT);
        assertThat(originalIsAsReceived(dossier.records().getFirst())).isTrue();
    }

    @Test
    void aCorrectionIsFoundWithinSeconds() throws IOException {
        DossierEntry dossier = preserved("2 402");
        assertThat(found(READ, dossier)).isTrue();

        correct(dossier.id());

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> found(RIGHT, dossier));
        assertThat(found(READ, dossier)).isFalse();
    }

    @Test
    void readingAgainKeepsWhatAPersonSaid() throws Exception {
        DossierEntry dossier = preserved("3 603");
        RecordId record = dossier.records().getFirst().id();
        correct(dossier.id());
        awaitVersion(dossier.id(), 2);

        assertThat(post("/api/v1/dossiers/" + dossier.id() + "/recognition")).isEqualTo(202);

        awaitVersion(dossier.id(), 3);
        assertThat(text(dossier.id(), DossierLayout.text(record)))
                .contains(RIGHT, "tên")
                .doesNotContain("Nguyên");
        assertThat(text(dossier.id(), DossierLayout.words(record, 1))).contains(AnotherRecogniser.NAME);
        assertThat(textOfPdf(dossier.id(), record)).contains(RIGHT);
        assertThat(text(dossier.id(), DossierLayout.METS)).contains("again: pages: 1", "CORRECT by lan");
        assertThat(catalogue.papers(dossier.id()).getFirst().field("ho-ten").orElseThrow())
                .satisfies(name -> {
                    assertThat(name.state()).isEqualTo(FieldState.CORRECTED);
                    assertThat(name.value()).isEqualTo(RIGHT);
                });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> found(RIGHT, dossier));
        assertThat(originalIsAsReceived(dossier.records().getFirst())).isTrue();
    }

    @Test
    void aCorrectedTypeHasItsFieldsReadAgain() throws Exception {
        DossierEntry dossier = preserved("5 005");
        PaperEntry before = catalogue.papers(dossier.id()).getFirst();

        assertThat(put("/api/v1/papers/" + before.id() + "/type", "{\"value\": \"don-de-nghi\"}"))
                .isEqualTo(204);

        awaitVersion(dossier.id(), 2);
        PaperEntry paper = catalogue.papers(dossier.id()).getFirst();
        assertThat(paper.type()).isEqualTo(new PaperTypeId("don-de-nghi"));
        assertThat(paper.field("ho-ten").orElseThrow()).satisfies(name -> {
            assertThat(name.value()).isEqualTo(READ);
            assertThat(name.version()).isEqualTo(reader.version());
        });
        assertThat(text(dossier.id(), DossierLayout.DESCRIPTION)).contains("\"don-de-nghi\"", reader.version());
        assertThat(text(dossier.id(), DossierLayout.METS))
                .contains("type of paper " + paper.id() + ": CORRECT by " + Actor.VISITOR.signature());
    }

    @Test
    void whoDiesBetweenStoreAndCommitWritesTheSameVersionAgain() throws Exception {
        DossierEntry dossier = preserved("4 804");
        queue.dieAfterStoring();

        correct(dossier.id());

        awaitVersion(dossier.id(), 2);
        assertThat(queue.deaths()).isPositive();
        assertThat(queue.awaiting(9)).isEmpty();
        assertThat(versionFolders(dossier.records().getFirst().id())).containsExactly("v1", "v2");
    }

    @Test
    void readingAgainIsForPreservedDossiers() throws Exception {
        assertThat(post("/api/v1/dossiers/" + DossierId.random() + "/recognition"))
                .isEqualTo(404);
    }

    private void correct(DossierId dossier) {
        ReviewItem item = review.next("lan", Scope.ALL, 100).stream()
                .filter(each -> each.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
        assertThat(item.value()).isEqualTo(READ);
        review.answer("lan", item.id(), new Answer.Correct(RIGHT));
    }

    private boolean found(String words, DossierEntry dossier) {
        return search.search(new SearchQuery("\"" + words + "\"", 0, 100, Scope.ALL)).hits().stream()
                .map(SearchPage.Hit::record)
                .anyMatch(dossier.records().getFirst().id()::equals);
    }

    private boolean originalIsAsReceived(RecordEntry record) throws IOException {
        Path copy = scans.resolve("original");
        try (InputStream in = store.open(record.dossier(), DossierLayout.original(record.id(), "png"))) {
            Files.write(copy, in.readAllBytes());
        }
        return Digest.of(copy).equals(record.digest().orElseThrow());
    }

    private String oldText(RecordId record) throws IOException {
        return Files.readString(objectOf(record)
                .resolve("v1/content")
                .resolve(DossierLayout.text(record).value()));
    }

    private List<String> versionFolders(RecordId record) throws IOException {
        try (Stream<Path> folders = Files.list(objectOf(record))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path objectOf(RecordId record) throws IOException {
        String first = "v1/content/" + DossierLayout.text(record).value();
        try (Stream<Path> files = Files.walk(folders.archive())) {
            return files.filter(folder -> Files.exists(folder.resolve(first)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private int put(String path, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
