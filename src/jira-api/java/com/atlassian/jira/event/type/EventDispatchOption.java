package com.atlassian.jira.event.type;

public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = null;
    EventDispatchOption ISSUE_UPDATED = null;
    EventDispatchOption ISSUE_ASSIGNED = null;
    EventDispatchOption ISSUE_DELETED = null;
    EventDispatchOption ISSUE_ARCHIVED = null;
    EventDispatchOption ISSUE_RESTORED = null;
    boolean isEventBeingSent();
    Long getEventTypeId();
}
