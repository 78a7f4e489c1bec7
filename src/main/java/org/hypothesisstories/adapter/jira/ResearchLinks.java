package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Arrays;
import java.util.Optional;
import org.hypothesisstories.plugin.Keys;

/** The link types of research, found by the ids that set-up stored, else by their names. */
public class ResearchLinks {
    /** What two issues have to do with each other. */
    public enum Kind {
        QUESTION(Keys.QUESTION_LINK_SETTING, "Research question"),
        FOLLOW_UP(Keys.FOLLOW_UP_LINK_SETTING, "Hypothesis follow-up"),
        PROMOTION(Keys.PROMOTION_LINK_SETTING, "Hypothesis promotion");

        private final String setting;
        private final String name;

        Kind(String setting, String name) {
            this.setting = setting;
            this.name = name;
        }
    }

    private final IssueLinkTypeManager types;
    private final JiraSettings settings;

    public ResearchLinks(IssueLinkTypeManager types, JiraSettings settings) {
        this.types = types;
        this.settings = settings;
    }

    public Optional<IssueLinkType> type(Kind kind) {
        return settings.read(kind.setting).map(Long::valueOf).map(types::getIssueLinkType)
                .or(() -> types.getIssueLinkTypesByName(kind.name).stream().findFirst());
    }

    /** Whether a link type is one of research. */
    public boolean isOfResearch(IssueLinkType type) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> isOf(kind, type));
    }

    public boolean isOf(Kind kind, IssueLinkType type) {
        return type(kind).filter(found -> found.getId().equals(type.getId())).isPresent();
    }
}
