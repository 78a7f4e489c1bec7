/** Delivery of events from a publisher to the listeners of the same node. */
package org.hypothesisstories.workbench.event;
