package org.hypothesisstories.adapter.jira;

import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.port.CriteriaLibraries;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.plugin.Keys;

/** Keeps the libraries in the plugin's settings, by the project's id, so that they outlive a change of its key. */
public class JiraCriteriaLibraries implements CriteriaLibraries {
    private final JiraSettings settings;

    public JiraCriteriaLibraries(JiraSettings settings) {
        this.settings = settings;
    }

    @Override
    public CriteriaLibrary of(long projectId) {
        return settings.read(setting(projectId)).map(CriteriaLibraryJson::read).orElse(CriteriaLibrary.EMPTY);
    }

    @Override
    public void keep(long projectId, CriteriaLibrary library) {
        settings.write(setting(projectId), JsonWriter.write(CriteriaLibraryJson.object(library)));
    }

    private static String setting(long projectId) {
        return Keys.CRITERIA_LIBRARY_SETTING + projectId;
    }
}
