package vn.sohoa.storage.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a table holds, in a form that two servers can be compared by.
 *
 * @param content the sum of a digest of every row, whatever their order
 */
public record TableSum(String table, long rows, BigDecimal content) {

    // the text of a row is the same on every version we run on; hashtext() and its kin are not
    private static final String SUM =
            "SELECT count(*), coalesce(sum(('x' || left(encode(sha256(convert_to(t::text, 'UTF8')), 'hex'), 16))::bit(64)::bigint), 0)"
                    + " FROM ";

    /** Reads the whole table. */
    static TableSum of(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SUM + table + " t")) {
            row.next();
            return new TableSum(table, row.getLong(1), row.getBigDecimal(2));
        }
    }
}
