/** What REST needs of the host that Jira's own API has no interface for. */
package org.hypothesisstories.workbench.rest.port;
