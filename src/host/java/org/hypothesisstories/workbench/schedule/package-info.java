/** Scheduled jobs, kept in the database for the cluster or in memory for one node. */
package org.hypothesisstories.workbench.schedule;
