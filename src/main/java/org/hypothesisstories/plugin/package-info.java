/** Where the plugin is put together, and the names that live in Jira's data. */
package org.hypothesisstories.plugin;
