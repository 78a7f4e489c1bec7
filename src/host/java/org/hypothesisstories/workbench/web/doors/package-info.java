/** Jira's further doors to the fields of issues: inline edit, bulk edit, views for other programs, import, clone, move and delete. */
package org.hypothesisstories.workbench.web.doors;
