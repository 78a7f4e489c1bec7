/** The plugin's settings as one document, to be kept as a file and taken to another Jira. */
package org.hypothesisstories.application.settings;
