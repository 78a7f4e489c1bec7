package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.application.port.Transaction;

/** Active Objects' transaction, which joins Jira's when one is open. */
public final class AoTransaction implements Transaction {

    private final ActiveObjects ao;

    public AoTransaction(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void run(Runnable changes) {
        ao.executeInTransaction(() -> {
            changes.run();
            return null;
        });
    }
}
