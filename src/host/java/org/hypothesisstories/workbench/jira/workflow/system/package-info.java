/** Jira's own conditions, validators and functions. */
package org.hypothesisstories.workbench.jira.workflow.system;
