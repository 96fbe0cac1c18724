package vn.sohoa.api.road;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.sohoa.api.wiring.Folders;

/** A data folder that no other test class sees, for what would disturb the shared one. */
@TestConfiguration(proxyBeanMethods = false)
public class OwnFolder {

    @Bean
    @Primary
    Folders anotherDataFolder() throws IOException {
        return new Folders(Files.createTempDirectory("sohoa-it-own"));
    }
}
