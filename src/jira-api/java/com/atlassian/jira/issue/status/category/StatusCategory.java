package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    Long getId();
    String getKey();
    String getName();
    String getColorName();
}
