/**
 * Who may do what: global permissions, permission schemes, project roles.
 * Depends on the database, the users and the projects.
 */
package org.hypothesisstories.workbench.jira.security;
