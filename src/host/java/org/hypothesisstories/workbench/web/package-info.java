/**
 * The browser's side of the workbench: the server, Jira's pages, and the plugin modules that appear on them. It reads Jira's
 * own services as a plugin would; facts that Jira's API does not give come through the ports in {@code web.port}.
 */
package org.hypothesisstories.workbench.web;
