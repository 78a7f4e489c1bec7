package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.issuetype.IssueType;

public interface IssueTypeField extends ConfigurableField<IssueType>, DependentField<IssueType>, MandatoryField, IssueConstantsField {

}
