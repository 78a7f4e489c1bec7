/**
 * The law of the plugin jar: what Jira expects of a transformerless plugin, checked on the packaged file.
 * The build runs {@link org.hypothesisstories.packaging.PluginJarLaw} in the package phase, tests skipped or not.
 */
package org.hypothesisstories.packaging;
