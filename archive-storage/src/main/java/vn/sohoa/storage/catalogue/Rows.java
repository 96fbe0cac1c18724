package vn.sohoa.storage.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows that go into a table in one statement, or in few where there are many. */
final class Rows {

    /** Far below the number of parameters that a statement of PostgreSQL takes. */
    private static final int AT_ONCE = 500;

    private final String into;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param into table and columns, as behind INSERT INTO */
    Rows(String into) {
        this.into = into;
    }

    /** @param values one for each column */
    void add(Object... values) {
        rows.add(values);
    }

    void insert(Database database) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insert(database, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void insert(Database database, List<Object[]> some) {
        String row = "(" + String.join(", ", Collections.nCopies(some.getFirst().length, "?")) + ")";
        StatementSpec insert = database.sql(
                "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(some.size(), row)));
        for (Object[] values : some) {
            for (Object value : values) {
                insert = insert.param(value);
            }
        }
        insert.update();
    }
}
