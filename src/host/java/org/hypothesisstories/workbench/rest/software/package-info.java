/** Jira Software's REST: what is documented under {@code /rest/agile}, and what its own pages are known to call under {@code /rest/greenhopper}. */
package org.hypothesisstories.workbench.rest.software;
