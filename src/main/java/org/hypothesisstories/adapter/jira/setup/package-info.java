/**
 * The objects of Jira that the research lanes need, each as a part of set-up.
 *
 * <p>An object is found by the id stored when it was first found or made, then by name, and only then made.
 */
package org.hypothesisstories.adapter.jira.setup;
