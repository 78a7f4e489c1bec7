/** Jira Software as far as the workbench has it: boards over saved filters, with their configuration, and the rank of issues. */
package org.hypothesisstories.workbench.software;
