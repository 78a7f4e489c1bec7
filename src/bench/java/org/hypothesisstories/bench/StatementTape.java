package org.hypothesisstories.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * The statements that go through a data source, each with its values and its transaction, to be run again by plain JDBC on the same rows. For
 * one thread.
 */
final class StatementTape {

    private final List<List<Entry>> transactions = new ArrayList<>();
    private List<Entry> open = new ArrayList<>();
    private boolean recording;

    /** @param values by their places; each with the method that set it, for nulls have a type */
    private record Entry(String sql, boolean keys, Map<Integer, Object[]> values) {
    }

    void record(Runnable work) {
        transactions.clear();
        recording = true;
        work.run();
        recording = false;
    }

    int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    /** Runs all again in transactions of the same size. */
    void play(DataSource source) {
        try {
            for (List<Entry> transaction : transactions) {
                play(source, transaction);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void play(DataSource source, List<Entry> transaction) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Entry entry : transaction) {
                play(connection, entry);
            }
            connection.commit();
        }
    }

    private static void play(Connection connection, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                entry.sql, entry.keys ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS)) {
            for (Object[] value : entry.values.values()) {
                if (value[1] == null) {
                    statement.setNull((Integer) value[0], (Integer) value[2]);
                } else {
                    statement.setObject((Integer) value[0], value[1]);
                }
            }
            if (statement.execute()) {
                try (ResultSet found = statement.getResultSet()) {
                    while (found.next()) {
                        found.getObject(1);
                    }
                }
            }
        }
    }

    /** A data source whose statements are recorded while that is wanted. */
    DataSource around(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments, result) ->
                result instanceof Connection connection ? watched(connection) : result);
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (method.getName().equals("commit") || method.getName().equals("close")) {
                endTransaction();
            }
            return result instanceof PreparedStatement statement ? watched(statement, arguments) : result;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, Object[] prepared) {
        Map<Integer, Object[]> values = new TreeMap<>();
        String sql = (String) prepared[0];
        boolean keys = prepared.length > 1 && !Integer.valueOf(Statement.NO_GENERATED_KEYS).equals(prepared[1]);
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.getName().equals("setNull")) {
                values.put((Integer) arguments[0], new Object[] {arguments[0], null, arguments[1]});
            } else if (method.getName().startsWith("set") && arguments.length > 1) {
                values.put((Integer) arguments[0], new Object[] {arguments[0], arguments[1]});
            } else if (method.getName().startsWith("execute") && recording) {
                open.add(new Entry(sql, keys, new TreeMap<>(values)));
            }
            return result;
        });
    }

    private void endTransaction() {
        if (!open.isEmpty()) {
            transactions.add(open);
            open = new ArrayList<>();
        }
    }

    /** What is done with the result of each call. */
    @FunctionalInterface
    private interface After {
        Object call(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(StatementTape.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return after.call(method, arguments == null ? new Object[0] : arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
