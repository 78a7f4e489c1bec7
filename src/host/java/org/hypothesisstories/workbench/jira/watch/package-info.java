/** Who watches issues. */
package org.hypothesisstories.workbench.jira.watch;
