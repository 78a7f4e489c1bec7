package org.hypothesisstories.workbench.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hypothesisstories.workbench.StartUpFailure;
import org.jdbi.v3.core.Jdbi;

/** The database behind a connection pool, its transactions bound to the thread that began them. */
public final class PooledDatabase implements Database, AutoCloseable {
    private static final int CONNECTIONS = 20;
    private static final long PATIENCE_MILLIS = 10_000;

    private final DatabaseAddress address;
    private final HikariDataSource pool;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final DataSource dataSource;
    private final Jdbi jdbi;

    private PooledDatabase(DatabaseAddress address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
        this.dataSource = new JoiningDataSource(pool, () -> Optional.ofNullable(current.get()).map(Transaction::connection));
        this.jdbi = Jdbi.create(dataSource);
    }

    /** Connects and brings the schema up to date, one node of a cluster after the other. */
    public static PooledDatabase open(DatabaseAddress address) {
        HikariDataSource pool = connect(address);
        try {
            new StartUpLock(pool, address).hold("schema", () -> Migrations.run(pool));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new PooledDatabase(address, pool);
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("workbench");
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StartUpFailure("The database " + withoutOptions(address) + " refuses: " + reason(e) + ".", e);
        }
    }

    /** Options may hold a password. */
    private static String withoutOptions(DatabaseAddress address) {
        return address.url().replaceFirst("[;?].*", "");
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    @Override
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Transaction open = current.get();
        return open == null ? begin(work) : join(open, work);
    }

    private <T> T begin(Supplier<T> work) {
        Transaction transaction = Transaction.begin(pool);
        current.set(transaction);
        T result;
        boolean committed = false;
        try {
            result = work.get();
            transaction.commit();
            committed = true;
        } finally {
            if (!committed) {
                transaction.rollback();
            }
            current.remove();
            transaction.end();
        }
        transaction.runWaiting();
        return result;
    }

    private static <T> T join(Transaction open, Supplier<T> work) {
        boolean succeeded = false;
        try {
            T result = work.get();
            succeeded = true;
            return result;
        } finally {
            if (!succeeded) {
                open.markFailed();
            }
        }
    }

    @Override
    public <T> T outsideTransaction(Supplier<T> work) {
        Transaction open = current.get();
        current.remove();
        try {
            return work.get();
        } finally {
            if (open != null) {
                current.set(open);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        Transaction open = current.get();
        if (open == null) {
            action.run();
        } else {
            open.afterCommit(action);
        }
    }

    @Override
    public boolean inTransaction() {
        return current.get() != null;
    }

    @Override
    public void close() {
        pool.close();
    }
}
