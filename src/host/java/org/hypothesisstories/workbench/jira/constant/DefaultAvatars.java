package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;

/** The pictures of what was given none. */
public final class DefaultAvatars implements AvatarManager {
    private static final long PROJECT = 10324L;
    private static final long ISSUE_TYPE = 10300L;
    private static final long USER = 10122L;

    @Override
    public Long getDefaultAvatarId(IconType type) {
        return switch (type.getKey()) {
            case "project" -> PROJECT;
            case "issuetype" -> ISSUE_TYPE;
            case "user" -> USER;
            default -> null;
        };
    }
}
