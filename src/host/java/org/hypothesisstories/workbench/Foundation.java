package org.hypothesisstories.workbench;

import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.i18n.Translations;
import org.hypothesisstories.workbench.plugin.PluginContainer;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.time.WorkbenchClock;

/**
 * What every part of the product stands on.
 *
 * @param software whether the Jira has Jira Software
 */
record Foundation(PooledDatabase database, WorkbenchClock clock, Services services, PluginContainer plugins,
        Translations translations, TemplateEngine templates, boolean software) {
}
