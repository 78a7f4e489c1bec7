/** What the application asks of its host, answered by Jira: fields, users, transitions, comments, time zone, settings. */
package org.hypothesisstories.adapter.jira;
