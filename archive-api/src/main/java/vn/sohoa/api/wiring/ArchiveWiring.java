package vn.sohoa.api.wiring;

import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import vn.sohoa.storage.ocfl.OcflArchivalStore;
import vn.sohoa.storage.ocfl.StorageRoot;

/** The archive itself: an OCFL storage root in the data folder or in a bucket. Needs nothing else of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SohoaProperties.class, S3Properties.class})
public class ArchiveWiring {

    private static final Logger log = LoggerFactory.getLogger(ArchiveWiring.class);

    /** Before anything is opened: a key that there is not, or a choice that there is not, ends the start. */
    @Bean
    static BeanFactoryPostProcessor settingsCheck(ConfigurableEnvironment environment) {
        return beans -> {
            UnknownSettings.refuse(environment);
            Binder.get(environment).bindOrCreate("sohoa", SohoaProperties.class);
        };
    }

    @Bean
    Folders folders(SohoaProperties properties) throws IOException {
        Folders folders = properties.folders();
        Files.createDirectories(folders.data());
        return folders;
    }

    @Bean
    StorageRoot storageRoot(SohoaProperties properties, S3Properties s3, Folders folders) {
        return switch (properties.store()) {
            case FILES -> StorageRoot.folder(folders.archive());
            case S3 -> StorageRoot.bucket(s3.settings());
        };
    }

    @Bean
    OcflArchivalStore archivalStore(StorageRoot root, Folders folders) {
        log.info("Archival store: OCFL in {}", root);
        return new OcflArchivalStore(root, folders.archiveWork());
    }
}
