package com.atlassian.jira.icon;

import java.util.Objects;

public class IconType {
    public static final IconType PROJECT_ICON_TYPE = new IconType("project");
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");
    public static final IconType USER_ICON_TYPE = new IconType("user");

    private final String key;

    public IconType(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IconType that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
