package vn.sohoa.api.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import vn.sohoa.storage.database.CatalogueMove;
import vn.sohoa.storage.ocfl.StorageRoot;

/**
 * What moves a catalogue or an archive to another place, whichever place the service uses. No {@code @Configuration}: the
 * service does not want these beans, and nobody wants them all.
 */
@EnableConfigurationProperties({SohoaProperties.class, PostgresqlProperties.class, S3Properties.class})
public class MovingWiring {

    /** The names of the two places an archive can be in. */
    public static final String FILES = "files";

    public static final String S3 = "s3";

    @Bean
    static Folders folders(SohoaProperties properties) {
        return properties.folders();
    }

    @Bean
    @Lazy
    static CatalogueMove catalogueMove(Folders folders, PostgresqlProperties postgresql) {
        return new CatalogueMove(folders.database(), postgresql.settings());
    }

    @Bean(FILES)
    @Lazy
    static StorageRoot files(Folders folders) {
        return StorageRoot.folder(folders.archive());
    }

    @Bean(S3)
    @Lazy
    static StorageRoot s3(S3Properties s3) {
        return StorageRoot.bucket(s3.settings());
    }
}
