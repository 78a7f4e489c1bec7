/**
 * The custom field types of a hypothesis: how they are stored, edited, shown and sent as JSON.
 *
 * <p>Each type translates between Jira's forms and one value of the domain; templates see only immutable views.
 */
package org.hypothesisstories.adapter.customfield;
