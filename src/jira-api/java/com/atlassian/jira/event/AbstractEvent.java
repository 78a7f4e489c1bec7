package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = Map.copyOf(params);
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
