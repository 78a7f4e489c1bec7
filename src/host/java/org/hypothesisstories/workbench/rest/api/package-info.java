/** Jira's {@code /rest/api/2}, as far as the workbench has it; the rest answers 501. */
package org.hypothesisstories.workbench.rest.api;
