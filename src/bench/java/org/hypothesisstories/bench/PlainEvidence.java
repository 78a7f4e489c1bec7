package org.hypothesisstories.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hypothesisstories.workbench.db.DatabaseAddress;

/** Inserts rows of evidence again that the plugin has stored, under new ids, with nothing between them and the driver. */
final class PlainEvidence implements AutoCloseable {

    private static final Set<String> UNIQUE = Set.of("EVIDENCE_ID", "ENTRY_KEY");

    private final Connection connection;
    private final String table;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private String insert;

    PlainEvidence(DatabaseAddress address) throws SQLException {
        this.connection = DriverManager.getConnection(address.url());
        connection.setAutoCommit(false);
        this.table = table(connection, address.schema());
    }

    /** @param type of java.sql.Types */
    private record Column(String name, int type) {
    }

    /** The prefix is a hash that the host makes of the plugin's key. */
    private static String table(Connection connection, String schema) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "AO%\\_EVIDENCE", null)) {
            if (!found.next()) {
                throw new IllegalStateException("no table of evidence");
            }
            return '"' + found.getString("TABLE_NAME") + '"';
        }
    }

    /** Reads the newest rows, to insert the like of them. */
    void copyRows(int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + table + " ORDER BY \"ID\" DESC LIMIT " + count);
                ResultSet found = statement.executeQuery()) {
            ResultSetMetaData shape = found.getMetaData();
            for (int index = 1; index <= shape.getColumnCount(); index++) {
                if (!shape.getColumnName(index).equals("ID")) {
                    columns.add(new Column(shape.getColumnName(index), shape.getColumnType(index)));
                }
            }
            while (found.next()) {
                rows.add(values(found));
            }
        }
        connection.commit();
        insert = "INSERT INTO " + table + " (" + String.join(", ", columns.stream().map(column -> '"' + column.name() + '"').toList())
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Column column : columns) {
            Object value = row.getObject(column.name());
            // A large text is a handle on the row that was read; a copy of it is wanted.
            values.add(value instanceof Clob ? row.getString(column.name()) : value);
        }
        return values;
    }

    /** Each row in a transaction of its own. */
    void insertOneByOne() {
        for (List<Object> row : rows) {
            insert(List.of(row));
        }
    }

    /** All rows in one batch and one transaction. */
    void insertTogether() {
        insert(rows);
    }

    private void insert(List<List<Object>> some) {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (List<Object> row : some) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void bind(PreparedStatement statement, List<Object> row) throws SQLException {
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            Object value = UNIQUE.contains(column.name()) ? UUID.randomUUID().toString() : row.get(index);
            statement.setObject(index + 1, value, column.type());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
