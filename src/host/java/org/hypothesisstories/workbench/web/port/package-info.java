/** What the web needs to know that Jira's API does not say; other areas of the workbench supply it. */
package org.hypothesisstories.workbench.web.port;
