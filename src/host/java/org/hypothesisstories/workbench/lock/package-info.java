/** Locks that hold across the nodes of a cluster. */
package org.hypothesisstories.workbench.lock;
