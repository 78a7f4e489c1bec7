/** Turns the JSON that a client sends for an issue into the parameters of Jira's services, field by field. */
package org.hypothesisstories.workbench.rest.input;
