package org.hypothesisstories.workbench.db;

import java.sql.SQLException;

/** The database refused a connection or the end of a transaction. */
public class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String message, SQLException cause) {
        super(message, cause);
    }
}
