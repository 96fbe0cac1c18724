package vn.sohoa.api.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohoa.core.code.AgencyId;

/**
 * What Sohoa works on.
 *
 * @param data the data folder
 * @param catalogue which database holds the catalogue
 * @param store where the archive is
 * @param search which engine finds
 * @param agency that keeps what is handed in without an account of another: its identifier, or empty in an archive of one
 *     agency
 * @param demo whether whoever comes from this machine is let in without an account; for trying out only
 * @param publicUrl by which browsers know the service, where a proxy stands before it
 */
@ConfigurationProperties("sohoa")
record SohoaProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("embedded") CatalogueChoice catalogue,
        @DefaultValue("files") StoreChoice store,
        @DefaultValue("lucene") SearchChoice search,
        @DefaultValue("") String agency,
        @DefaultValue("false") boolean demo,
        @Nullable URI publicUrl) {

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

    /** @throws SettingException when the setting is no identifier of an agency */
    Optional<AgencyId> keeper() {
        return Optional.of(agency.strip())
                .filter(text -> !text.isEmpty())
                .map(text -> AgencyId.find(text)
                        .orElseThrow(() -> new SettingException(
                                "sohoa.agency",
                                text,
                                "it is the identifier of an agency, like H01.151 (Decision 20/2020/QĐ-TTg).")));
    }

    Folders folders() {
        return new Folders(data.toAbsolutePath().normalize());
    }
}
