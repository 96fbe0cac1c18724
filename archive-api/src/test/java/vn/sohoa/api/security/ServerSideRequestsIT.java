package vn.sohoa.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

/**
 * No field takes an address, and no address that comes in is ever asked: a server that writes down who comes stands by while
 * addresses of it come in by every way there is.
 */
class ServerSideRequestsIT extends OwnPapersIT {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @Autowired
    private Receiving receiving;

    @TempDir
    private Path folder;

    private HttpServer bait;
    private String address;

    @BeforeEach
    void stand() throws IOException {
        bait = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bait.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        bait.start();
        address = "http://127.0.0.1:" + bait.getAddress().getPort();
    }

    @AfterEach
    void nobodyCameButWeOurselves() throws Exception {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/ourselves"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        bait.stop(0);
        assertThat(asked).as("what came to the server that nobody may ask").containsExactly("/ourselves");
    }

    @Test
    void whatFilesPointToIsNotFetched() throws Exception {
        Path scans = Files.createDirectories(folder.resolve("Hồ sơ " + address.replaceAll("\\W", " ")));
        Files.write(scans.resolve("trỏ ra ngoài.pdf"), pointingOutside());
        Files.writeString(scans.resolve("ảnh.png"), svg());
        Files.writeString(scans.resolve("ảnh.svg"), svg());
        Files.writeString(scans.resolve("trang.pdf"), html());
        Files.writeString(scans.resolve("trang.tif"), html());
        Files.writeString(scans.resolve("alto.xml"), entities());
        Files.writeString(scans.resolve("mets.jpg"), entities());
        Files.writeString(
                scans.resolve("manifest.json"),
                "{\"title\":\"" + address + "/title\",\"$schema\":\"" + address + "/schema\",\"dossiers\":[{\"name\":\""
                        + address + "/name\",\"files\":[\"" + address + "/file\",\"trỏ ra ngoài.pdf\"]}]}");

        BatchId batch = receiving.receive(List.of(scans));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
        JdbcClient.create(database)
                .sql("UPDATE dossier SET agency = 'H99' WHERE batch = :batch")
                .param("batch", batch.value())
                .update();

        assertThat(catalogue.dossiers(batch))
                .as("the file that points outside is read all the same")
                .anySatisfy(dossier -> assertThat(dossier.records())
                        .anySatisfy(record -> assertThat(operator()
                                        .get("/api/v1/records/" + record.id() + "/pages/1/image")
                                        .statusCode())
                                .isEqualTo(200)));
    }

    @Test
    void addressesInFieldsAreText() {
        Visitor operator = operator();
        Visitor officer = person("can-bo-dia-chi", Role.OFFICER);
        for (String to : List.of(address + "/field", "file:///etc/passwd", "jar:" + address + "/a.jar!/b")) {
            for (String endpoint : endpoints().ours().keySet()) {
                String method = endpoint.substring(0, endpoint.indexOf(' '));
                if (!method.equals("GET")
                        && !method.equals("DELETE")
                        && endpoint.contains("/api/")
                        && !endpoint.contains("recognition")) {
                    for (Visitor person : List.of(operator, officer)) {
                        person.send(
                                endpoints().address(endpoint),
                                request -> request.header("Content-Type", "application/json")
                                        .method(method, BodyPublishers.ofString(everyField(to))));
                    }
                }
            }
            String asText = URLEncoder.encode(to, StandardCharsets.UTF_8);
            assertThat(operator.get("/search?q=" + asText).statusCode()).isEqualTo(200);
            assertThat(operator.get("/v/" + asText).statusCode()).isBetween(400, 404);
            assertThat(owner().postForm("/my/" + paper() + "/requests", Map.of("text", "Xem " + to))
                            .statusCode())
                    .isEqualTo(302);
            operator.send(
                    "/api/v1/procedures",
                    request -> request.header("Content-Type", "text/csv")
                            .POST(BodyPublishers.ofString("code,name,field\n" + to + "," + to + "," + to + "\n")));
        }
    }

    /** Who vouches for whom stands in the configuration alone. */
    @Test
    void whoSignedATokenIsNotAskedWhereTheTokenSays() {
        String head = "{\"alg\":\"RS256\",\"jku\":\"" + address + "/keys\",\"x5u\":\"" + address
                + "/certificate\",\"kid\":\"" + address + "/kid\"}";
        String claims = "{\"iss\":\"" + address + "\",\"sub\":\"x\",\"exp\":4102444800}";
        String token = encoded(head) + "." + encoded(claims) + "." + encoded("signature");

        assertThat(visitor()
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/batches")
                        .statusCode())
                .isEqualTo(401);
    }

    /** Nor are the headers of proxies and callbacks. */
    @Test
    void whereARequestSaysThatItCameFromIsNotAsked() {
        Visitor visitor = visitor();
        for (String header :
                List.of("Referer", "Origin", "X-Forwarded-Host", "Forwarded", "X-Original-URL", "Link", "X-Callback")) {
            visitor.with(header, header.equals("Forwarded") ? "host=" + address : address + "/" + header);
        }

        assertThat(visitor.get("/login").statusCode()).isLessThan(500);
    }

    private static String encoded(String text) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String everyField(String to) {
        StringBuilder json = new StringBuilder("{\"reply\":\"CORRECT\"");
        for (String field : List.of(
                "value",
                "code",
                "name",
                "displayName",
                "agency",
                "personalId",
                "procedure",
                "owner",
                "dossier",
                "legalBasis",
                "purpose",
                "reason")) {
            json.append(",\"").append(field).append("\":\"").append(to).append("\"");
        }
        return json.append(",\"paths\":[\"").append(to).append("\"]}").toString();
    }

    private String svg() {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='"
                + address + "/svg'/><script href='" + address + "/svg-script'/></svg>";
    }

    private String html() {
        return "<!DOCTYPE html><html><img src='" + address + "/html'><script src='" + address
                + "/html-script'></script></html>";
    }

    private String entities() {
        return "<?xml version='1.0'?><!DOCTYPE alto SYSTEM '" + address + "/dtd' [<!ENTITY x SYSTEM '" + address
                + "/entity'>]><alto xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x "
                + address
                + "/xsd'>&x;</alto>";
    }

    /** With all by which a PDF can name something that is not in it. */
    private byte[] pointingOutside() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(72, 600, 200, 60);
                content.fill();
                content.drawImage(outsideImage(document), 72, 300, 200, 200);
            }
            PDActionURI opened = new PDActionURI();
            opened.setURI(address + "/open-action");
            document.getDocumentCatalog().setOpenAction(opened);
            PDActionLaunch launched = new PDActionLaunch();
            launched.setFile(new PDSimpleFileSpecification(new COSString(address + "/launch")));
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(launched);
            actions.setC(new PDActionJavaScript(
                    "app.launchURL('" + address + "/script'); this.submitForm('" + address + "/submit');"));
            page.setActions(actions);
            page.getCOSObject().setItem(COSName.METADATA, stream(document, entities()));
            PDAcroForm form = new PDAcroForm(document);
            form.setXFA(new org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource(stream(document, entities())));
            document.getDocumentCatalog().setAcroForm(form);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream(document, entities()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private PDImageXObject outsideImage(PDDocument document) throws IOException {
        COSDictionary file = new COSDictionary();
        file.setName(COSName.FS, "URL");
        file.setString(COSName.F, address + "/external-stream");
        COSStream image = stream(document, "");
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 8);
        image.setInt(COSName.HEIGHT, 8);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        image.setItem(COSName.F, file);
        return new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(image), null);
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }
}
