/**
 * What the plugin hears of issues: changes that came through somebody else's door.
 *
 * <p>Listeners are thin, catch what fails at their boundary, and know the use cases and Jira's adapter.
 */
package org.hypothesisstories.adapter.event;
