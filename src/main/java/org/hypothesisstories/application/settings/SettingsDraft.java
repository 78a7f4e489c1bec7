package org.hypothesisstories.application.settings;

import java.util.List;
import java.util.Objects;

/**
 * A checked change of one kind of settings in one place.
 *
 * @param before what is set at present, in the form of {@link SettingsSection#read}
 * @param after what will be set
 * @param change does it; throws when it can no longer be done
 * @param missingSecrets the ids of web addresses that cannot be listed, because nobody gave a secret for them here
 */
public record SettingsDraft(Object before, Object after, Runnable change, List<String> missingSecrets) {
    public SettingsDraft {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(change);
        missingSecrets = List.copyOf(missingSecrets);
    }

    SettingsDraft(Object before, Object after, Runnable change) {
        this(before, after, change, List.of());
    }
}
