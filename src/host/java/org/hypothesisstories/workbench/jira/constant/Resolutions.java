package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;

/** The resolutions of the installation. */
public final class Resolutions implements ResolutionManager {
    private final ConstantTable<StoredResolution> table;

    public Resolutions(Database database) {
        this.table = new ConstantTable<>(database, "resolution", "resolution", (facts, row) -> new StoredResolution(facts));
    }

    @Override
    public Resolution createResolution(String name, String description) {
        return table.insert(name, description, Map.of());
    }

    @Override
    public List<Resolution> getResolutions() {
        return List.copyOf(table.all());
    }

    /** Null when no resolution has the name. */
    @Override
    public Resolution getResolutionByName(String name) {
        return table.named(name).orElse(null);
    }

    @Override
    public Resolution getResolution(String id) {
        return table.get(id);
    }
}
