/** Saved filters: queries with a name, an owner and those with whom they are shared. */
package org.hypothesisstories.workbench.jira.filter;
