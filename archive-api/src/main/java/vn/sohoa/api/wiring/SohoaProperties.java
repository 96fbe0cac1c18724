package vn.sohoa.api.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param data the data folder */
@ConfigurationProperties("sohoa")
record SohoaProperties(@DefaultValue("data") Path data) {

    Folders folders() {
        return new Folders(data.toAbsolutePath().normalize());
    }
}
