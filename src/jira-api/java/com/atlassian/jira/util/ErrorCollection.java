package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public interface ErrorCollection {
    void addError(String text, String text2);
    void addError(String text, String text2, ErrorCollection.Reason reason);
    void addErrorMessage(String text);
    void addErrorMessage(String text, ErrorCollection.Reason reason);
    Collection<String> getErrorMessages();
    void setErrorMessages(Collection<String> collection);
    Collection<String> getFlushedErrorMessages();
    Map<String, String> getErrors();
    void addErrorCollection(ErrorCollection errorCollection);
    void addErrorMessages(Collection<String> collection);
    void addErrors(Map<String, String> map);
    boolean hasAnyErrors();
    void addReasons(Set<ErrorCollection.Reason> set);
    void addReason(ErrorCollection.Reason reason);
    void setReasons(Set<ErrorCollection.Reason> set);
    Set<ErrorCollection.Reason> getReasons();

    enum Reason {
        NOT_FOUND(404),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        VALIDATION_FAILED(400),
        CONFLICT(409),
        SERVER_ERROR(500),
        PRECONDITION_FAILED(412);

        private final int httpStatusCode;

        Reason(int httpStatusCode) {
            this.httpStatusCode = httpStatusCode;
        }

        public int getHttpStatusCode() {
            return httpStatusCode;
        }
    }
}
