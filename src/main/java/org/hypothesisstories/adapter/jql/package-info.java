/**
 * Functions for Jira's query language. Each reads its arguments, asks one use case, and hands ids of issues to Jira, which shows nobody an
 * issue that is not for that person's eyes. They keep nothing between two questions.
 *
 * <p>The names of the functions stand in people's filters and are never renamed.
 */
package org.hypothesisstories.adapter.jql;
