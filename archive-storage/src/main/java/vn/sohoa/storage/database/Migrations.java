package vn.sohoa.storage.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of Sohoa and of Spring Batch, in versions: {@code db/migration}. */
public final class Migrations {

    private Migrations() {}

    /** Brings a database to the present version; no effect when it is there already. */
    public static void apply(DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
