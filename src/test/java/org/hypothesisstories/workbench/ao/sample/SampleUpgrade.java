package org.hypothesisstories.workbench.ao.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

/** Leaves a row that tells from which version it was called. */
public class SampleUpgrade implements ActiveObjectsUpgradeTask {
    private final String version;

    public SampleUpgrade() {
        this("1");
    }

    SampleUpgrade(String version) {
        this.version = version;
    }

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(version);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(Sample.class);
        ao.create(Sample.class, new DBParam("SAMPLE_KEY", current + " to " + version));
    }

    /** The next version. */
    public static class Second extends SampleUpgrade {
        public Second() {
            super("2");
        }
    }
}
