package org.hypothesisstories.workbench.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL server for tests, empty at first, gone when closed. */
public final class TestPostgres implements AutoCloseable {
    private EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server of its own for one test class; that takes seconds. */
    public static TestPostgres start() {
        try {
            return new TestPostgres(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server that can be restarted, with its data in a folder that the caller deletes. */
    public static TestPostgres startIn(Path folder) {
        try {
            return new TestPostgres(
                    EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server, which cuts every connection, and starts it again at the same address. */
    public void restartIn(Path folder) {
        int port = server.getPort();
        try {
            server.close();
            server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's one database. */
    public DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
