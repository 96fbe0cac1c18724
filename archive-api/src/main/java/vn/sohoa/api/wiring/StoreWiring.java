package vn.sohoa.api.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.rest.OperatorKey;
import vn.sohoa.storage.ocfl.OcflArchivalStore;
import vn.sohoa.storage.staging.FileStagingArea;

/** The data folder: archive, staging, and how to reach the service that works on it. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    private static final Logger log = LoggerFactory.getLogger(StoreWiring.class);

    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Folders folders(SohoaProperties properties) throws IOException {
        Folders folders = properties.folders();
        Files.createDirectories(folders.data());
        return folders;
    }

    @Bean
    OcflArchivalStore archivalStore(Folders folders) {
        log.info("Archival store: OCFL on the file system in {}", folders.archive());
        return new OcflArchivalStore(folders.archive(), folders.archiveWork());
    }

    @Bean
    FileStagingArea stagingArea(Folders folders) {
        return new FileStagingArea(folders.staging());
    }

    @Bean
    RunFolder runFolder(Folders folders) {
        return new RunFolder(folders.data());
    }

    @Bean
    OperatorKey operatorKey(Folders folders) throws IOException {
        return OperatorKey.create(RunFolder.keyFile(folders.data()));
    }
}
