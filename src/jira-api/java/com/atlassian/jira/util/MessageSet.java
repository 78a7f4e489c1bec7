package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();
    Set<String> getErrorMessagesInEnglish();
    Set<String> getWarningMessages();
    Set<String> getWarningMessagesInEnglish();
    boolean hasAnyErrors();
    boolean hasAnyWarnings();
    boolean hasAnyMessages();
    void addMessageSet(MessageSet messageSet);
    void addMessage(MessageSet.Level level, String text);
    void addErrorMessage(String text);
    void addErrorMessageInEnglish(String text);
    void addWarningMessage(String text);
    void addWarningMessageInEnglish(String text);

    enum Level {
        WARNING, ERROR
    }
}
