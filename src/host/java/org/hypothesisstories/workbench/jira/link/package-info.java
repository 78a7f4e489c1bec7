/** Links between issues. */
package org.hypothesisstories.workbench.jira.link;
