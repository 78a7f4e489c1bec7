package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.hypothesisstories.workbench.plugin.PluginModule;

/** Names of field types in the language of whoever asks. */
public final class TypeNames {
    private final JiraAuthenticationContext reader;

    public TypeNames(JiraAuthenticationContext reader) {
        this.reader = reader;
    }

    String of(PluginModule module) {
        return module.name(reader.getLocale());
    }

    String text(String key) {
        return reader.getI18nHelper().getText(key);
    }
}
