package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Arrays;
import java.util.Optional;

/** The link types of research, found by the ids that set-up stored, else by their names. */
public class ResearchLinks {
    private final IssueLinkTypeManager types;
    private final JiraSettings settings;

    public ResearchLinks(IssueLinkTypeManager types, JiraSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    public Optional<IssueLinkType> type(ResearchLink link) {
        return settings.read(link.setting()).map(Long::valueOf).map(types::getIssueLinkType)
                .or(() -> types.getIssueLinkTypesByName(link.linkName()).stream().findFirst());
    }

    /** Whether a link type is one of research. */
    public boolean isOfResearch(IssueLinkType type) {
        return Arrays.stream(ResearchLink.values()).anyMatch(link -> isOf(link, type));
    }

    public boolean isOf(ResearchLink link, IssueLinkType type) {
        return type(link).filter(found -> found.getId().equals(type.getId())).isPresent();
    }
}
