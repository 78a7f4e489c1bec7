/** Search by JQL: reading queries, checking them against the fields of this host, and answering them in SQL. */
package org.hypothesisstories.workbench.jira.search;
