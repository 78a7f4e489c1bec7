package org.hypothesisstories.workbench.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out the connection of the thread's transaction while one is open, else one from the pool. */
final class JoiningDataSource implements DataSource {
    private final DataSource pool;
    private final Supplier<Optional<Connection>> joined;

    JoiningDataSource(DataSource pool, Supplier<Optional<Connection>> joined) {
        this.pool = pool;
        this.joined = joined;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Connection> open = joined.get();
        return open.isPresent() ? shared(open.get()) : pool.getConnection();
    }

    /** A connection whose borrower can neither close it nor end its transaction: both belong to who began it. */
    private static Connection shared(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> null;
            case "commit", "setAutoCommit" -> throw new SQLException("The transaction is the workbench's: " + method.getName() + " refused");
            case "rollback" -> arguments == null ? refuseRollback() : invoke(method, connection, arguments);
            default -> invoke(method, connection, arguments);
        };
        return (Connection) Proxy.newProxyInstance(JoiningDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static Object refuseRollback() throws SQLException {
        throw new SQLException("The transaction is the workbench's: throw an exception to roll it back");
    }

    private static Object invoke(Method method, Connection connection, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The workbench connects with one user only");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
