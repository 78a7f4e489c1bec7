package com.atlassian.jira.event.type;

public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOptionImpl(null);
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOptionImpl(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new EventDispatchOptionImpl(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new EventDispatchOptionImpl(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    class EventDispatchOptionImpl implements EventDispatchOption {
        private final Long eventTypeId;

        private EventDispatchOptionImpl(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
