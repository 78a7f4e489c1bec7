package org.hypothesisstories.testing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** An empty database for one test, to which any number of nodes connect. */
public final class AoDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final Function<DisposableDataSource, DatabaseProvider> provider;

    private AoDatabase(HikariDataSource pool, Function<DisposableDataSource, DatabaseProvider> provider) {
        this.pool = pool;
        this.provider = provider;
    }

    /** A database in memory. */
    public static AoDatabase h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        return new AoDatabase(pool(url, "sa"), dataSource -> new H2DatabaseProvider(dataSource, "PUBLIC"));
    }

    /** A schema of its own in the one PostgreSQL of this process. */
    public static AoDatabase postgres() {
        String schema = "t" + UUID.randomUUID().toString().replace("-", "");
        String url = OnePostgres.url();
        try (HikariDataSource admin = pool(url, "postgres");
                Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        HikariDataSource pool = pool(url + "&currentSchema=" + schema, "postgres");
        return new AoDatabase(pool, dataSource -> new PostgreSQLDatabaseProvider(dataSource, schema));
    }

    /** Active Objects as one node has them, with these tables. */
    @SafeVarargs
    public final ActiveObjects node(Class<? extends RawEntity<?>>... tables) {
        return node(UnaryOperator.identity(), tables);
    }

    /** The same, with something around the connections that looks at what goes through them. */
    @SafeVarargs
    public final ActiveObjects node(UnaryOperator<DataSource> around, Class<? extends RawEntity<?>>... tables) {
        TransactionalDataSource dataSource = new TransactionalDataSource(around.apply(pool));
        EntityManager manager = new EntityManager(provider.apply(dataSource), new AoConfiguration());
        ActiveObjects node = new TestActiveObjects(dataSource, manager);
        node.migrate(tables);
        return node;
    }

    /** A connection beside Active Objects, to look at what they made. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
