package vn.sohoa.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables and sequences of a catalogue, as its database knows them. Names are quoted where SQL wants it. */
final class CatalogueTables {

    private static final String HISTORY = "flyway_schema_history";

    private static final String TABLES = """
            SELECT quote_ident(c.relname) FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND c.relname <> 'flyway_schema_history'
            ORDER BY c.relname
            """;

    /** A row may refer to another one of its own table: they arrive in one statement. */
    private static final String REFERENCES = """
            SELECT quote_ident(c.relname), quote_ident(r.relname) FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
            WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace AND c.oid <> r.oid
            """;

    private static final String SEQUENCES = """
            SELECT quote_ident(sequencename), increment_by FROM pg_sequences WHERE schemaname = current_schema()
            """;

    private static final String VERSIONS =
            "SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL ORDER BY version";

    private CatalogueTables() {}

    /** Those that others refer to come before them. */
    static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        for (String table : column(connection, TABLES)) {
            waiting.put(table, new TreeSet<>());
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REFERENCES)) {
            while (row.next()) {
                waiting.getOrDefault(row.getString(1), new TreeSet<>()).add(row.getString(2));
            }
        }
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> free = waiting.entrySet().stream()
                    .filter(table -> ordered.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables that refer to each other in a circle: " + waiting.keySet());
            }
            ordered.addAll(free);
            waiting.keySet().removeAll(free);
        }
        return ordered;
    }

    /** Separated by commas, in their order. */
    static String columns(Connection connection, String table) throws SQLException {
        return String.join(", ", column(connection, """
                SELECT quote_ident(attname) FROM pg_attribute
                WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
                """.formatted(table)));
    }

    /** The next number of each sequence, those of identity columns included. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> next = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                next.put(row.getString(1), row.getLong(2));
            }
        }
        for (Map.Entry<String, Long> sequence : next.entrySet()) {
            String sql = "SELECT last_value + CASE WHEN is_called THEN " + sequence.getValue() + " ELSE 0 END FROM ";
            sequence.setValue(
                    Long.parseLong(column(connection, sql + sequence.getKey()).getFirst()));
        }
        return next;
    }

    /** The migrations that made the tables; none where there are no tables of ours. */
    static List<String> versions(Connection connection) throws SQLException {
        return column(connection, "SELECT to_regclass('" + HISTORY + "') IS NOT NULL")
                        .getFirst()
                        .equals("t")
                ? column(connection, VERSIONS)
                : List.of();
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
