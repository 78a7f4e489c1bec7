/** Velocity as Jira uses it: references escaped for HTML, plugins' templates held to the method allowlist. */
package org.hypothesisstories.workbench.template;
