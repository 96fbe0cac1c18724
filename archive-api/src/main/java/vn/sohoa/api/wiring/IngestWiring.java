package vn.sohoa.api.wiring;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.receiving.Receiving;
import vn.sohoa.core.accession.AccessionLog;
import vn.sohoa.core.packaging.StagingArea;
import vn.sohoa.ingest.FolderIntake;
import vn.sohoa.ingest.HotFolder;
import vn.sohoa.ingest.IngestSettings;
import vn.sohoa.ingest.Intake;
import vn.sohoa.ingest.UploadIntake;
import vn.sohoa.ocr.digitise.DigitiseRunner;

/** The ways in: hot folder, upload, folders of this machine. */
@Configuration(proxyBeanMethods = false)
class IngestWiring {

    private static final Logger log = LoggerFactory.getLogger(IngestWiring.class);

    @Bean
    IngestSettings ingestSettings(IngestProperties properties, Folders folders) {
        IngestSettings settings = new IngestSettings(
                properties.hotFolder() == null ? folders.hotFolder() : properties.hotFolder(),
                properties.quietPeriod(),
                properties.maxFileSize().toBytes());
        log.info("Hot folder: {}", settings.hotFolder().resolve("inbox"));
        return settings;
    }

    @Bean
    Intake intake(StagingArea staging, IngestSettings settings) {
        return new Intake(staging, settings.maxFileSize());
    }

    @Bean
    Receiving receiving(
            Intake intake,
            AccessionLog accessions,
            IngestSettings settings,
            IngestProperties properties,
            Folders folders,
            InstantSource clock,
            DigitiseRunner runner) {
        return new Receiving(
                new FolderIntake(intake, accessions, folders.own()),
                new UploadIntake(intake, accessions),
                new HotFolder(settings, intake, accessions, clock),
                settings.hotFolder().resolve("inbox"),
                properties.pollInterval(),
                runner);
    }
}
