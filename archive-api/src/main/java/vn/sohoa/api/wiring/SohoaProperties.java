package vn.sohoa.api.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Sohoa works on.
 *
 * @param data the data folder
 * @param catalogue which database holds the catalogue
 */
@ConfigurationProperties("sohoa")
record SohoaProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("embedded") CatalogueChoice catalogue) {

    /** Where the catalogue is. */
    enum CatalogueChoice {
        /** In a PostgreSQL of our own, in the data folder. */
        EMBEDDED,
        /** In a PostgreSQL server that others run: {@code sohoa.postgresql}. */
        POSTGRESQL
    }

    Folders folders() {
        return new Folders(data.toAbsolutePath().normalize());
    }
}
