/** Which nodes share the database, and which of them are alive. */
package org.hypothesisstories.workbench.cluster;
