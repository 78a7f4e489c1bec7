package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.CustomFieldManager;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.SetUpPart;

/** The custom fields. */
public final class FieldParts {
    private final CustomFieldManager fields;
    private final FoundObjects found;
    private final JiraSettings settings;

    public FieldParts(CustomFieldManager fields, FoundObjects found, JiraSettings settings) {
        this.fields = fields;
        this.found = found;
        this.settings = settings;
    }

    List<SetUpPart> parts() {
        return Arrays.stream(ResearchField.values())
                .<SetUpPart>map(field -> new StoredPart<>(new FieldRecipe(field, fields, found), settings))
                .toList();
    }
}
