package com.atlassian.jira.component;

public class ComponentAccessor {
    public static <T> T getComponent(Class<T> type) {
        throw new UnsupportedOperationException("ComponentAccessor");
    }

    public static <T> T getComponentOfType(Class<T> type) {
        throw new UnsupportedOperationException("ComponentAccessor");
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        throw new UnsupportedOperationException("ComponentAccessor");
    }
}
