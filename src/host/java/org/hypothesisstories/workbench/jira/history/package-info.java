/** What was changed on issues, by whom and when. */
package org.hypothesisstories.workbench.jira.history;
