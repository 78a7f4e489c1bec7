/** The clock of the workbench, which people may move forward, and the redirection of plugins' calls to it. */
package org.hypothesisstories.workbench.time;
