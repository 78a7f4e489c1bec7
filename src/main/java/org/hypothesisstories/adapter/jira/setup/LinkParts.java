package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchLink;
import org.hypothesisstories.application.setup.SetUpPart;

/** The types of issue links. */
public final class LinkParts {
    private final IssueLinkTypeManager types;
    private final JiraSettings settings;

    public LinkParts(IssueLinkTypeManager types, JiraSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    List<SetUpPart> parts() {
        return Arrays.stream(ResearchLink.values())
                .<SetUpPart>map(link -> new StoredPart<>(new LinkTypeRecipe(link, types), settings))
                .toList();
    }
}
