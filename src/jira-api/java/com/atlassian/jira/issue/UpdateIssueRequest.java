package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

public final class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
        this.eventDispatchOption = eventDispatchOption;
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption option = EventDispatchOption.ISSUE_UPDATED;
        private boolean mail = true;

        private UpdateIssueRequestBuilder() {
        }

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption eventDispatchOption) {
            this.option = eventDispatchOption;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            this.mail = sendMail;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(option, mail);
        }
    }
}
