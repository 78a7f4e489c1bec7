package org.hypothesisstories.application.port;

/** Several changes to the plugin's own tables, all or none. Joins a transaction that is open already. */
@FunctionalInterface
public interface Transaction {

    void run(Runnable changes);
}
