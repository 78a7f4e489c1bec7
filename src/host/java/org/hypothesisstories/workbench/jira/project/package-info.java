/**
 * Projects: their keys, names and leads, and how one is created.
 * Depends on the database and the users.
 */
package org.hypothesisstories.workbench.jira.project;
