/**
 * The parts of Jira that the workbench has. This package wires them; each part has a package of its own below.
 */
package org.hypothesisstories.workbench.jira;
