/** The work that people log on issues. */
package org.hypothesisstories.workbench.jira.worklog;
