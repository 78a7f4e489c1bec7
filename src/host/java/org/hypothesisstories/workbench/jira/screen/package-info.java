/**
 * Screens and the schemes that choose among them by operation and issue type.
 * Depends on the database.
 */
package org.hypothesisstories.workbench.jira.screen;
