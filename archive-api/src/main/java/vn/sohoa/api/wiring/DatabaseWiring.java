package vn.sohoa.api.wiring;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.sohoa.core.access.Accounts;
import vn.sohoa.core.access.Holdings;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.catalogue.Catalogue;
import vn.sohoa.core.catalogue.DescriptionQuality;
import vn.sohoa.core.describe.DescriptionQueue;
import vn.sohoa.core.digitise.BatchQueue;
import vn.sohoa.core.digitise.IndexQueue;
import vn.sohoa.core.digitise.InspectionQueue;
import vn.sohoa.core.digitise.PreservationQueue;
import vn.sohoa.core.digitise.RecognitionQueue;
import vn.sohoa.core.procedure.PapersOnFile;
import vn.sohoa.core.procedure.Procedures;
import vn.sohoa.core.procedure.ReuseLog;
import vn.sohoa.core.procedure.Revocations;
import vn.sohoa.core.review.Amendments;
import vn.sohoa.core.review.ConfirmedPapers;
import vn.sohoa.core.review.RetypedPapers;
import vn.sohoa.core.review.ReviewQueue;
import vn.sohoa.core.review.RevisionQueue;
import vn.sohoa.storage.catalogue.JdbcArchive;
import vn.sohoa.storage.database.CatalogueDatabase;
import vn.sohoa.storage.database.EmbeddedDatabase;
import vn.sohoa.storage.database.ExternalDatabase;

/** Catalogue, ledger, provenance and the batch repository: PostgreSQL, embedded or external. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWiring.class);

    @Bean
    CatalogueDatabase catalogueDatabase(SohoaProperties properties, PostgresqlProperties postgresql, Folders folders) {
        CatalogueDatabase database = switch (properties.catalogue()) {
            case EMBEDDED -> EmbeddedDatabase.start(folders.database());
            case POSTGRESQL -> ExternalDatabase.open(postgresql.settings());
        };
        log.info("Catalogue: {}", database.describe());
        return database;
    }

    /** Migrated before anybody else sees it; closed with the database. */
    @Bean(destroyMethod = "")
    DataSource dataSource(CatalogueDatabase database) {
        database.migrate();
        return database.dataSource();
    }

    @Bean
    JdbcArchive jdbcArchive(DataSource dataSource, PlatformTransactionManager transactions, InstantSource clock) {
        return JdbcArchive.over(dataSource, transactions, clock);
    }

    @Bean
    AccessionLog accessionLog(JdbcArchive archive, SohoaProperties properties) {
        AccessionLog log = archive.accessionLog();
        return properties
                .keeper()
                .<AccessionLog>map(agency -> new KeptBy(agency, log))
                .orElse(log);
    }

    @Bean
    Holdings holdings(JdbcArchive archive) {
        return archive.holdings();
    }

    @Bean
    Procedures procedures(JdbcArchive archive) {
        return archive.procedures();
    }

    @Bean
    PapersOnFile papersOnFile(JdbcArchive archive) {
        return archive.papersOnFile();
    }

    @Bean
    ReuseLog reuseLog(JdbcArchive archive) {
        return archive.reuseLog();
    }

    @Bean
    Revocations revocations(JdbcArchive archive) {
        return archive.revocations();
    }

    @Bean
    BatchQueue batchQueue(JdbcArchive archive) {
        return archive.batchQueue();
    }

    @Bean
    InspectionQueue inspectionQueue(JdbcArchive archive) {
        return archive.inspectionQueue();
    }

    @Bean
    RecognitionQueue recognitionQueue(JdbcArchive archive) {
        return archive.recognitionQueue();
    }

    @Bean
    DescriptionQueue descriptionQueue(JdbcArchive archive) {
        return archive.descriptionQueue();
    }

    @Bean
    ReviewQueue reviewQueue(JdbcArchive archive) {
        return archive.reviewQueue();
    }

    @Bean
    RevisionQueue revisionQueue(JdbcArchive archive) {
        return archive.revisionQueue();
    }

    @Bean
    RetypedPapers retypedPapers(JdbcArchive archive) {
        return archive.retypedPapers();
    }

    @Bean
    ConfirmedPapers confirmedPapers(JdbcArchive archive) {
        return archive.confirmedPapers();
    }

    @Bean
    Amendments amendments(JdbcArchive archive) {
        return archive.amendments();
    }

    @Bean
    PreservationQueue preservationQueue(JdbcArchive archive) {
        return archive.preservationQueue();
    }

    @Bean
    IndexQueue indexQueue(JdbcArchive archive) {
        return archive.indexQueue();
    }

    @Bean
    Catalogue catalogue(JdbcArchive archive) {
        return archive.catalogue();
    }

    @Bean
    DescriptionQuality descriptionQuality(JdbcArchive archive) {
        return archive.descriptionQuality();
    }

    @Bean
    Accounts accounts(JdbcArchive archive) {
        return archive.accounts();
    }
}
