package org.hypothesisstories.testing.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One PostgreSQL for all tests of the process; it ends with the process. */
final class OnePostgres {

    private static EmbeddedPostgres server;

    private OnePostgres() {
    }

    static synchronized String url() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return server.getJdbcUrl("postgres", "postgres");
    }
}
