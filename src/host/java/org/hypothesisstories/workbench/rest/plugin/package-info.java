/** The {@code rest} modules of plugins: each one a JAX-RS application whose classes the plugin's Spring context creates. */
package org.hypothesisstories.workbench.rest.plugin;
