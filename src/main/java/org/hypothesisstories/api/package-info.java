/**
 * What other plugins may use: events that Jira's event publisher delivers. Kept compatible from version to version.
 *
 * <p>Depends on {@code java.*} only.
 */
package org.hypothesisstories.api;
