/**
 * Which issue types and which workflows each project has.
 * Depends on the database, the projects, the constants and the fields' contexts.
 */
package org.hypothesisstories.workbench.jira.scheme;
