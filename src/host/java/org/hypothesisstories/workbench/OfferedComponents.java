package org.hypothesisstories.workbench;

import com.atlassian.jira.component.ComponentAccessor;

/** What Jira's own classes find by {@code ComponentAccessor}: the services that plugins are offered. */
record OfferedComponents(OfferedServices services) implements ComponentAccessor.Worker {
    @Override
    public <T> T getComponent(Class<T> type) {
        return type.cast(services.find(type));
    }

    @Override
    public <T> T getComponentOfType(Class<T> type) {
        return getComponent(type);
    }

    @Override
    public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return getComponent(type);
    }
}
