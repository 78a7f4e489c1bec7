package com.atlassian.jira.issue;

import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

public interface IssueConstant extends Comparable,Named,NamedWithDescription {
    String getId();
    String getName();
    String getDescription();
    String getNameTranslation();
    String getDescTranslation();
    Long getSequence();
    String getIconUrl();
}
