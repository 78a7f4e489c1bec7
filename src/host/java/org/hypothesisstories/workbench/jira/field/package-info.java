/**
 * Custom fields: types, searchers, contexts, values, and how a field shows in pages and in REST.
 * Depends on the database, the plugins' modules and the templates.
 */
package org.hypothesisstories.workbench.jira.field;
