package com.atlassian.jira.permission;

import java.io.Serializable;

public final class GlobalPermissionKey implements Serializable {
    public static final GlobalPermissionKey ADMINISTER = null;

    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    public String getKey() {
        throw new UnsupportedOperationException("GlobalPermissionKey");
    }

    public static GlobalPermissionKey of(String text) {
        throw new UnsupportedOperationException("GlobalPermissionKey");
    }
}
