package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

public interface AvatarManager {
    Long getDefaultAvatarId(IconType iconType);
}
