/**
 * Dates and times as text, in the reader's language and zone.
 * Depends on the users.
 */
package org.hypothesisstories.workbench.jira.datetime;
