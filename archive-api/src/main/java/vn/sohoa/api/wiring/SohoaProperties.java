package vn.sohoa.api.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Sohoa works on.
 *
 * @param data the data folder
 * @param catalogue which database holds the catalogue
 * @param store where the archive is
 * @param search which engine finds
 */
@ConfigurationProperties("sohoa")
record SohoaProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("embedded") CatalogueChoice catalogue,
        @DefaultValue("files") StoreChoice store,
        @DefaultValue("lucene") SearchChoice search) {

    /** Where the catalogue is. */
    enum CatalogueChoice {
        /** In a PostgreSQL of our own, in the data folder. */
        EMBEDDED,
        /** In a PostgreSQL server that others run: {@code sohoa.postgresql}. */
        POSTGRESQL
    }

    /** Where the OCFL storage root is. */
    enum StoreChoice {
        /** In the data folder. */
        FILES,
        /** In a bucket: {@code sohoa.s3}. */
        S3
    }

    /** What finds. */
    enum SearchChoice {
        /** Lucene in the data folder. */
        LUCENE,
        /** In a cluster that others run: {@code sohoa.elasticsearch}. */
        ELASTICSEARCH
    }

    Folders folders() {
        return new Folders(data.toAbsolutePath().normalize());
    }
}
