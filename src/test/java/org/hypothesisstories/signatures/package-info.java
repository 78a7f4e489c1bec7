/** Holds the declared types of {@code src/jira-api} against the written list of Jira's signatures. */
package org.hypothesisstories.signatures;
