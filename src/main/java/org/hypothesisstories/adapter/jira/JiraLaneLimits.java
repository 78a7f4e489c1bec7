package org.hypothesisstories.adapter.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.plugin.Keys;

/** Keeps the limits of lanes in the plugin's settings, by the project's id, so that they outlive a change of its key. */
public class JiraLaneLimits implements LaneLimitBook {
    private final JiraSettings settings;
    private final ClassesOfService classes;

    public JiraLaneLimits(JiraSettings settings, ClassesOfService classes) {
        this.settings = settings;
        this.classes = classes;
    }

    /** A stored field that is gone since leaves the limits as they are; nothing is counted by it then. */
    @Override
    public LaneLimits of(long projectId) {
        Map<String, String> parts = new LinkedHashMap<>();
        settings.read(Keys.LANE_LIMITS_SETTING + projectId)
                .map(text -> (Map<?, ?>) JsonReader.read(text))
                .ifPresent(stored -> stored.forEach((part, text) -> parts.put((String) part, (String) text)));
        String classField = parts.getOrDefault(LaneLimitsText.CLASS_FIELD, LaneLimits.PRIORITY);
        return LaneLimitsText.parse(parts, Set.of(classField), LaneLimits.NONE).value().orElse(LaneLimits.NONE);
    }

    @Override
    public void keep(long projectId, LaneLimits limits) {
        settings.write(Keys.LANE_LIMITS_SETTING + projectId, JsonWriter.write(LaneLimitsText.of(limits)));
    }

    @Override
    public Map<String, String> classFields() {
        return classes.fields();
    }
}
