/** How Jira's things look in JSON, and how JSON becomes the parameters of Jira's services. */
package org.hypothesisstories.workbench.rest.json;
