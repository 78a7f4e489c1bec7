/**
 * The plugin container: plugins' jars as OSGi bundles with a Spring context each, their descriptors, their modules, and the
 * services that the host offers to them. What a module type means is the business of the area that owns it.
 */
package org.hypothesisstories.workbench.plugin;
