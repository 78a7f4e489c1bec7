/**
 * Jira's scheduler, which wakes the plugin up, and the moment from which it may.
 *
 * <p>Depends on the use cases and on Jira's scheduler and plugin events.
 */
package org.hypothesisstories.adapter.scheduler;
