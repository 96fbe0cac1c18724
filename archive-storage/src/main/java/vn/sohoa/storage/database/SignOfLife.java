package vn.sohoa.storage.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import vn.sohoa.core.StoreUnavailableException;

/** Asks a PostgreSQL server whether it still serves us, without waiting for it as long as work does. */
final class SignOfLife {

    private static final String SECONDS = "2";

    private SignOfLife() {}

    /** @throws StoreUnavailableException when not */
    static void ask(HikariDataSource pool) {
        Properties connecting = new Properties();
        connecting.putAll(pool.getDataSourceProperties());
        connecting.setProperty("user", pool.getUsername());
        connecting.setProperty("password", pool.getPassword());
        connecting.setProperty("connectTimeout", SECONDS);
        connecting.setProperty("loginTimeout", SECONDS);
        connecting.setProperty("socketTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), connecting);
                Statement statement = connection.createStatement();
                ResultSet readOnly = statement.executeQuery("SHOW transaction_read_only")) {
            readOnly.next();
            if (readOnly.getString(1).equals("on")) {
                throw new SQLException("the server only lets us read");
            }
        } catch (SQLException e) {
            throw new StoreUnavailableException("catalogue", e);
        }
    }
}
