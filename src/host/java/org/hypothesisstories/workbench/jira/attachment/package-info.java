/** Files on issues. */
package org.hypothesisstories.workbench.jira.attachment;
