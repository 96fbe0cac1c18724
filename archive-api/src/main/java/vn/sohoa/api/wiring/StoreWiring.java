package vn.sohoa.api.wiring;

import java.io.IOException;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoa.api.security.OperatorKey;
import vn.sohoa.storage.staging.FileStagingArea;

/** The data folder: staging, and how to reach the service that works on it. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    static InstantSource clock() {
        return InstantSource.system();
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
