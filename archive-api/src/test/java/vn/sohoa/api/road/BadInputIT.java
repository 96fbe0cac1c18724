package vn.sohoa.api.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoa.core.access.Scope;
import vn.sohoa.core.ledger.Ledger;
import vn.sohoa.core.ledger.LedgerCode;
import vn.sohoa.core.ledger.LedgerLine;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.testing.hostile.BadInputs;
import vn.sohoa.testing.hostile.BadInputs.BadInput;

/** What is wrong ends as a line with code, reason and remedy, and the rest of the batch finishes. */
class BadInputIT extends ArchiveIT {

    @Test
    void eachBadFileEndsInTheLedgerAndTheGoodOneIsKept(@TempDir Path folder) throws IOException {
        List<BadInput> bad = BadInputs.write(folder);
        Files.copy(goodScan(), folder.resolve("tờ khai tốt.png"));
        Files.createSymbolicLink(folder.resolve("vanished.pdf"), folder.resolve("no longer here.pdf"));

        BatchId batch = digitised(receiving.receive(List.of(folder)));

        Map<String, LedgerLine> lines = catalogue.lines(batch).stream()
                .filter(line -> line.page().isEmpty())
                .collect(Collectors.toMap(LedgerLine::file, line -> line));
        for (BadInput input : bad) {
            String name = input.file().getFileName().toString();
            assertThat(lines.get(name).code()).as(name).isEqualTo(input.expected());
        }
        assertThat(lines.get("vanished.pdf").code().outcome()).isEqualTo(LedgerCode.Outcome.QUARANTINED);
        assertThat(lines.get("tờ khai tốt.png").code()).isEqualTo(LedgerCode.ACCEPTED);
        assertThat(lines.values()).allSatisfy(line -> {
            assertThat(line.code().reason(Locale.of("vi"))).isNotBlank();
            assertThat(line.code().remedy(Locale.of("vi"))).isNotBlank();
        });
        Ledger ledger = entry(batch).ledger();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.pages().indexed()).isOne();
    }

    @Test
    void namesAreKeptWhateverTheyHoldAndLeadNowhere(@TempDir Path folder) throws Exception {
        byte[] scan = Files.readAllBytes(anotherGoodScan());

        JsonNode batch = upload("../../../etc/Đơn xin xác nhận.jpg", scan);
        digitised(BatchId.parse(batch.path("id").asString()));

        JsonNode line = get("/api/v1/batches/" + batch.path("id").asString())
                .path("lines")
                .get(0);
        assertThat(line.path("file").asString()).isEqualTo("Đơn xin xác nhận.jpg");
        assertThat(line.path("code").asString()).isEqualTo("NAME_CLEANED");
        assertThat(line.path("reason").asString()).isNotBlank();
        assertThat(line.path("remedy").asString()).isNotBlank();
    }

    @Test
    void anUploadWithoutFilesIsAProblemThatSaysWhatToDo() throws Exception {
        HttpResponse<String> answer =
                post("multipart/form-data; boundary=x", "--x--\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void otherWebSitesMayNotPostAndOtherHostsAreRefused() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url("/api/v1/batches")))
                                .header("Origin", "https://elsewhere.example")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void foldersOfTheMachineNeedTheOperatorKey(@TempDir Path folder) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url("/api/v1/folders")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"paths\":[\"" + folder + "\"]}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theHotFolderTakesWhatHasStoppedChangingAndMovesItAway(@TempDir Path folder) throws IOException {
        Path inbox = DATA.resolve("hot-folder/inbox");
        Path scan = Files.createDirectories(inbox.resolve("Hồ sơ 7")).resolve("trang.txt.pdf");
        Files.writeString(scan, "không phải PDF");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> catalogue.batches(Scope.ALL, 0, 100).stream()
                        .anyMatch(batch -> batch.name().contains("Hồ sơ 7")));

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(scan));
        try (Stream<Path> moved = Files.walk(DATA.resolve("hot-folder/quarantine"))) {
            assertThat(moved.map(path -> path.getFileName().toString())).contains("trang.txt.pdf");
        }
    }

    private Path goodScan() throws IOException {
        return sample(".png");
    }

    private Path anotherGoodScan() throws IOException {
        return sample(".jpg");
    }

    /** A sample nobody else takes in: one byte behind the end makes it another file. */
    private Path sample(String extension) throws IOException {
        samples();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            Path sample = files.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Path changed = Files.createTempFile("sample", extension);
            Files.write(changed, Files.readAllBytes(sample));
            Files.write(changed, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
            return changed;
        }
    }

    private JsonNode upload(String name, byte[] bytes) throws Exception {
        byte[] head = ("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + bytes.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(bytes, 0, body, head.length, bytes.length);
        System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
        HttpResponse<String> answer = post("multipart/form-data; boundary=x", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(String contentType, byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url("/api/v1/batches")))
                                .header("Content-Type", contentType)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws Exception {
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(url(path))).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
    }
}
