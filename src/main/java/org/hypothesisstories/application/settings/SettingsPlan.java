package org.hypothesisstories.application.settings;

import java.util.List;

/**
 * What an import changes.
 *
 * @param steps empty if all is set as the document says already
 * @param missingSecrets the ids of web addresses that are left out until somebody lists them with a secret
 */
public record SettingsPlan(List<SettingsStep> steps, List<String> missingSecrets) {
    public SettingsPlan {
        steps = List.copyOf(steps);
        missingSecrets = List.copyOf(missingSecrets);
    }
}
