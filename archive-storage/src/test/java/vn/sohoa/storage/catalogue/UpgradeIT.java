package vn.sohoa.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohoa.core.code.AgencyId;
import vn.sohoa.core.code.PartialDate;
import vn.sohoa.core.describe.PaperId;
import vn.sohoa.core.describe.PaperTypeId;
import vn.sohoa.core.procedure.Lookup;
import vn.sohoa.core.procedure.OnFile;
import vn.sohoa.core.procedure.PaperOnFile;
import vn.sohoa.core.procedure.RequiredPaper;
import vn.sohoa.core.record.DossierId;
import vn.sohoa.core.record.PageId;
import vn.sohoa.core.record.RecordId;
import vn.sohoa.storage.database.Migrations;

/** What an older version kept is read by this one. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UpgradeIT {

    private static final UUID LOOKUP = new UUID(0, 1);
    private static final UUID DOSSIER = new UUID(0, 2);
    private static final UUID RECORD = new UUID(0, 3);

    private final TestDatabase database;

    UpgradeIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aLookUpWhoseLinesWereRowsIsWhatItWas() {
        try (HikariDataSource connections = at("13")) {
            JdbcClient.create(connections)
                    .sql("""
                    INSERT INTO batch (id, name, origin, source, state, received)
                    VALUES (:dossier, 'Lô 1', 'FOLDER', '/1', 'DIGITISED', now());
                    INSERT INTO dossier (id, batch, name, source, agency, received, version)
                    VALUES (:dossier, :dossier, 'Hồ sơ 1', '/1/1', 'H01.151', now(), 2);
                    INSERT INTO lookup VALUES (:lookup, now(), 'an', 'H01.151', 'PAGE', '1.000894', 'Kết hôn', '2025-07-01',
                        '2026-11-02', '001168000123', '', 'Điều 15', 'k', 'd');
                    INSERT INTO lookup_line VALUES (:lookup, 2, 'Tờ khai', '{}', 'ORIGINAL', 2, 'khi có', 0, 'HANDED_IN');
                    INSERT INTO lookup_line VALUES (:lookup, 1, 'Giấy "xác nhận"', '{xac-nhan,don}', 'COPY', 1, '', 6, 'VALID');
                    INSERT INTO lookup_paper VALUES (:lookup, 1, 2, :record, 'don', 'EXPIRED', false, '', '1968-03', '', :record, 4,
                        1, :dossier, 'Hồ sơ 1', 2, '');
                    INSERT INTO lookup_paper VALUES (:lookup, 1, 1, :record, 'xac-nhan', 'VALID', true, '12/XN', '2026-10-01',
                        '2027-04-01', :record, 1, 3, :dossier, 'Hồ sơ 1', 2, 'H01.151');
                    """)
                    .param("lookup", LOOKUP)
                    .param("dossier", DOSSIER)
                    .param("record", RECORD)
                    .update();

            Migrations.apply(connections);

            assertThat(Scenario.over(connections).reuseLog().find(LOOKUP))
                    .get()
                    .extracting(Lookup::lines)
                    .isEqualTo(List.of(
                            new Lookup.Line(
                                    new RequiredPaper(
                                            "Giấy \"xác nhận\"",
                                            List.of(new PaperTypeId("xac-nhan"), new PaperTypeId("don")),
                                            RequiredPaper.Form.COPY,
                                            1,
                                            "",
                                            6),
                                    List.of(
                                            paper(
                                                    "xac-nhan",
                                                    OnFile.VALID,
                                                    true,
                                                    "12/XN",
                                                    "2026-10-01",
                                                    "2027-04-01",
                                                    1,
                                                    3,
                                                    "H01.151"),
                                            paper("don", OnFile.EXPIRED, false, "", "1968-03", "", 4, 1, ""))),
                            new Lookup.Line(
                                    new RequiredPaper(
                                            "Tờ khai", List.of(), RequiredPaper.Form.ORIGINAL, 2, "khi có", 0),
                                    List.of())));
        }
    }

    private static PaperOnFile paper(
            String type,
            OnFile state,
            boolean sure,
            String number,
            String issued,
            String until,
            int page,
            int pages,
            String agency) {
        return new PaperOnFile(
                new PaperId(RECORD),
                new PaperTypeId(type),
                state,
                sure,
                number,
                PartialDate.parse(issued),
                PartialDate.parse(until),
                new PageId(new RecordId(RECORD), page),
                pages,
                new DossierId(DOSSIER),
                "Hồ sơ 1",
                2,
                AgencyId.find(agency));
    }

    private HikariDataSource at(String version) {
        HikariDataSource connections = database.empty();
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        return connections;
    }
}
