/**
 * Functions, conditions and validators for workflows: the six lanes' and any other.
 *
 * <p>The names of these classes are stored in workflows and never change. Instances are made by Jira for each use and keep nothing.
 */
package org.hypothesisstories.adapter.workflow;
