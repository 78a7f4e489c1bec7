package org.hypothesisstories.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.plugin.PluginException;
import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.db.StartUpLock;
import org.hypothesisstories.workbench.plugin.EnablingStep;
import org.hypothesisstories.workbench.plugin.InstalledPlugin;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.Xml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the {@code ao} module of each plugin that is being enabled and brings its tables up to date: upgrade tasks in the order of
 * their versions, then the entities. Until then the plugin's service refuses, as in Jira.
 */
public final class PluginTables implements EnablingStep {
    private static final Logger log = LoggerFactory.getLogger(PluginTables.class);
    private static final String TYPE = "ao";

    private final Database database;
    private final EntityManagers managers;
    private final ModelVersions versions;
    private final StartUpLock lock;
    private final Map<String, ActiveObjects> ready = new ConcurrentHashMap<>();

    public PluginTables(Database database) {
        this.database = database;
        this.managers = new EntityManagers(database);
        this.versions = new ModelVersions(database);
        this.lock = new StartUpLock(database);
    }

    /** The service of one plugin; works while the plugin is enabled. */
    public ActiveObjects of(String pluginKey) {
        return ManagedActiveObjects.proxy((proxy, method, arguments) -> {
            ActiveObjects target = ready.get(pluginKey);
            if (target == null) {
                throw new IllegalStateException("Plugin [" + pluginKey + "] invoking ActiveObjects before <ao> configuration module is "
                        + "enabled or plugin is missing an <ao> configuration module");
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Override
    public void enabling(InstalledPlugin plugin) {
        List<PluginModule> declared = plugin.modules().stream().filter(module -> TYPE.equals(module.type())).toList();
        if (declared.size() > 1) {
            throw new PluginException("Plugin " + plugin.getKey() + " has more than one <ao> module");
        }
        for (PluginModule module : declared) {
            Namespace namespace = new Namespace(Xml.attribute(module.xml(), "namespace").orElse(plugin.descriptor().symbolicName()));
            EntityManager entities = managers.of(namespace);
            ActiveObjects service = ManagedActiveObjects.over(entities, database);
            lock.hold(namespace.prefix(), () -> migrate(module, namespace, service));
            ready.put(plugin.getKey(), service);
        }
    }

    @Override
    public void disabling(InstalledPlugin plugin) {
        ready.remove(plugin.getKey());
    }

    private void migrate(PluginModule module, Namespace namespace, ActiveObjects service) {
        tasks(module).forEach(task -> upgrade(namespace, task, service));
        service.migrate(entities(module));
    }

    private void upgrade(Namespace namespace, ActiveObjectsUpgradeTask task, ActiveObjects service) {
        ModelVersion current = versions.of(namespace);
        if (current.isOlderThan(task.getModelVersion())) {
            log.info("Upgrading {} from {} to {}", namespace.name(), current, task.getModelVersion());
            task.upgrade(current, service);
            versions.reached(namespace, task.getModelVersion());
        }
    }

    private static List<ActiveObjectsUpgradeTask> tasks(PluginModule module) {
        List<ActiveObjectsUpgradeTask> tasks = Xml.children(module.xml(), "upgradeTask")
                .map(task -> module.create(task.getTextContent().strip(), ActiveObjectsUpgradeTask.class))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (int i = 1; i < tasks.size(); i++) {
            if (tasks.get(i).getModelVersion().isSame(tasks.get(i - 1).getModelVersion())) {
                throw new PluginException("Two upgrade tasks of " + module.pluginKey() + " lead to the model version "
                        + tasks.get(i).getModelVersion());
            }
        }
        return tasks;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] entities(PluginModule module) {
        return Xml.children(module.xml(), "entity")
                .map(entity -> module.load(entity.getTextContent().strip()))
                .toArray(Class[]::new);
    }
}
