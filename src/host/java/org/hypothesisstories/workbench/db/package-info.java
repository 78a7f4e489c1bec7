/**
 * The database of the workbench: one connection pool, migrated at start, with transactions bound to the thread.
 * Depends on no other package of the workbench but its start-up failure.
 */
package org.hypothesisstories.workbench.db;
