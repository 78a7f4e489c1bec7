package org.hypothesisstories.workbench.db;

import java.nio.file.Path;
import java.util.UUID;
import org.hypothesisstories.workbench.StartUpFailure;

/** The JDBC address of a database of a kind that the workbench knows: H2 or PostgreSQL. */
public record DatabaseAddress(String url) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** PostgreSQL's syntax, so that one text serves both; WRITE_DELAY=0 because a commit has to survive a killed process. */
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    public DatabaseAddress {
        if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
            throw new StartUpFailure("The database address " + url + " is neither jdbc:h2: nor jdbc:postgresql:; correct -Dworkbench.db.");
        }
    }

    /** A database of H2 in files below the folder. */
    public static DatabaseAddress inFolder(Path folder) {
        return new DatabaseAddress(H2 + "file:" + folder.toAbsolutePath().resolve("workbench") + H2_OPTIONS);
    }

    /** A new, empty database of H2 that lives as long as the process. */
    public static DatabaseAddress inMemory() {
        return new DatabaseAddress(H2 + "mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS);
    }

    /** True when several nodes may share the database. */
    public boolean isShared() {
        return url.startsWith(POSTGRESQL);
    }

    /** The schema that holds all tables, spelled as the database keeps it. */
    public String schema() {
        return isShared() ? "public" : "PUBLIC";
    }
}
