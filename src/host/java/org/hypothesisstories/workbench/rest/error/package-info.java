/** Failures in the form and with the status codes that Jira uses. */
package org.hypothesisstories.workbench.rest.error;
