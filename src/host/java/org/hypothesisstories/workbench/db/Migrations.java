package org.hypothesisstories.workbench.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hypothesisstories.workbench.StartUpFailure;

/** Brings the host's own tables up to date; plugins' tables are not its business. */
final class Migrations {
    private Migrations() {
    }

    static void run(DataSource dataSource) {
        try {
            // The thread's class loader is not the workbench's when Maven runs it.
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .table("workbench_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartUpFailure("The database holds tables that this workbench cannot bring up to date: " + firstLine(e), e);
        }
    }

    private static String firstLine(FlywayException e) {
        return e.getMessage().lines().findFirst().orElse("");
    }
}
