/**
 * Issue types, statuses and their categories, resolutions and priorities.
 * Depends on the database.
 */
package org.hypothesisstories.workbench.jira.constant;
