/** Issues as they are stored: their fields, changes and events. */
package org.hypothesisstories.workbench.jira.issue;
