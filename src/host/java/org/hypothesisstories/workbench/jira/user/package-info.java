/**
 * Users, groups, passwords, access tokens, and who acts in the calling thread and in which language.
 * Depends on the database and the translations.
 */
package org.hypothesisstories.workbench.jira.user;
