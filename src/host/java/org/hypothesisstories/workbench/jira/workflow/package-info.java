/** Workflows on the OSWorkflow engine, and the transitions of issues. */
package org.hypothesisstories.workbench.jira.workflow;
