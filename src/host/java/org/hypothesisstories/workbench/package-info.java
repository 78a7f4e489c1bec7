/** The workbench: a Jira-compatible host in one process. This package starts it, out of the parts that the packages below make. */
package org.hypothesisstories.workbench;
