package vn.sohoa.api.security;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.access.Account;
import vn.sohoa.core.access.AccountName;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Role;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DossierEntry;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PersonalId;
import vn.sohoa.core.record.BatchId;
import vn.sohoa.core.record.BatchState;

/** The application as {@code ./sohoa run} starts it, with one dossier and people who sign in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class SecuredIT {

    static final Path DATA = temporaryFolder();
    static final AgencyId HERE = new AgencyId("H01.01");
    static final AgencyId ELSEWHERE = new AgencyId("H02");
    static final PersonalId OWNER = new PersonalId("001168000123");
    static final PersonalId SOMEBODY = new PersonalId("001170000456");
    static final String PASSWORD = "một câu đủ dài để nhớ";

    private static @Nullable DossierEntry dossier;

    @Autowired
    Accounts accounts;

    @Autowired
    Catalogue catalogue;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Receiving receiving;

    @Autowired
    DataSource database;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void useItsOwnFolder(DynamicPropertyRegistry registry) {
        registry.add("sohoa.data", DATA::toString);
    }

    /** One dossier of {@link #OWNER}, preserved. */
    @BeforeEach
    void takeADossierIn() throws IOException {
        synchronized (SecuredIT.class) {
            if (dossier == null) {
                Path scans = Files.createDirectories(DATA.resolveSibling(DATA.getFileName() + "-scans/Hồ sơ 1"));
                ImageIO.write(draw(), "png", scans.resolve("don.png").toFile());
                BatchId batch = receiving.receive(List.of(scans));
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .until(() -> catalogue.batch(batch).orElseThrow().state() == BatchState.DIGITISED);
                dossier = catalogue.dossiers(batch).getFirst();
                JdbcClient.create(database)
                        .sql("UPDATE dossier SET agency = :agency, owner_code = :owner, owner_answered = true,"
                                + " owner_agreed = true")
                        .param("agency", HERE.value())
                        .param("owner", OWNER.value())
                        .update();
                JdbcClient.create(database)
                        .sql("UPDATE batch SET agency = :agency")
                        .param("agency", HERE.value())
                        .update();
            }
        }
    }

    static DossierEntry dossier() {
        return Objects.requireNonNull(dossier);
    }

    /** Opens the account where it is not open yet. */
    void account(String name, Role role, Optional<AgencyId> agency, Optional<PersonalId> person) {
        AccountName account = new AccountName(name);
        if (accounts.find(account).isEmpty()) {
            accounts.add(
                    new Account(
                            account,
                            "Người " + name,
                            Set.of(role),
                            agency,
                            person,
                            true,
                            Optional.empty(),
                            Instant.now(),
                            "operator"),
                    passwords.hash(account, PASSWORD));
        }
    }

    Endpoints endpoints() {
        return new Endpoints(application, database, dossier());
    }

    /** Who holds the key of the machine. */
    Visitor operator() {
        try {
            return visitor().with(OperatorKey.HEADER, Files.readString(DATA.resolve("run/operator.key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }

    /** From another address of this machine. */
    Visitor from(String address) {
        try {
            return new Visitor("http://127.0.0.1:" + port, InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes another purpose into a row of the view log, as who owns the database could.
     *
     * @return the one before
     */
    String alterLog(long row, String purpose) {
        JdbcClient jdbc = JdbcClient.create(database);
        String before = jdbc.sql("SELECT purpose FROM view_log WHERE number = :row")
                .param("row", row)
                .query(String.class)
                .single();
        jdbc.sql("ALTER TABLE view_log DISABLE TRIGGER ALL").update();
        jdbc.sql("UPDATE view_log SET purpose = :purpose WHERE number = :row")
                .param("purpose", purpose)
                .param("row", row)
                .update();
        jdbc.sql("ALTER TABLE view_log ENABLE TRIGGER ALL").update();
        return before;
    }

    private static BufferedImage draw() {
        BufferedImage sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
        pen.drawString("ĐƠN ĐỀ NGHỊ", 120, 140);
        pen.drawString("Họ và tên: Nguyễn Văn An", 120, 260);
        pen.dispose();
        return sheet;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sohoa-secured");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
