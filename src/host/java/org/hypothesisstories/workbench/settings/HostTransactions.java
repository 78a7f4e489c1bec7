package org.hypothesisstories.workbench.settings;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.hypothesisstories.workbench.db.Database;

/** Gives plugins the host's transactions. */
public final class HostTransactions implements TransactionTemplate {
    private final Database database;

    public HostTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> work) {
        return database.inTransaction(work::doInTransaction);
    }
}
