/** What plugins keep by key, and the small services of the Shared Access Layer. */
package org.hypothesisstories.workbench.settings;
