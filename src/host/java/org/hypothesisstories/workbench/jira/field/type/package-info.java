/**
 * Jira's own field types. They store, check and serialise values and know nothing of how fields are kept.
 */
package org.hypothesisstories.workbench.jira.field.type;
