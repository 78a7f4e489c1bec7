package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What somebody wants an issue to be: parameters as a form would send them, and how to deal with fields that are not among them. */
public final class IssueInput implements IssueInputParameters {
    static final String COMMENT = "comment";
    static final String PROJECT = "pid";
    static final String ISSUE_TYPE = "issuetype";

    private final Map<String, String[]> parameters;
    private boolean retainsExisting = true;
    private boolean checksOnlyPresent;
    private boolean appliesDefaults;
    private boolean skipsScreenCheck;

    public IssueInput(Map<String, String[]> parameters) {
        this.parameters = new HashMap<>(parameters);
    }

    /** The input as it is, or a copy of another implementation's parameters. */
    static IssueInput of(IssueInputParameters given) {
        return given instanceof IssueInput own ? own : new IssueInput(given.getActionParameters());
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return parameters;
    }

    /** Gives several texts under one name. */
    public IssueInput put(String name, Collection<String> texts) {
        parameters.put(name, texts.toArray(String[]::new));
        return this;
    }

    private IssueInput put(String name, String text) {
        parameters.put(name, new String[] {text});
        return this;
    }

    String text(String name) {
        String[] texts = parameters.get(name);
        return texts == null || texts.length == 0 ? null : texts[0];
    }

    @Override
    public IssueInput addCustomFieldValue(Long fieldId, String... texts) {
        return addCustomFieldValue("customfield_" + fieldId, texts);
    }

    @Override
    public IssueInput addCustomFieldValue(String fieldId, String... texts) {
        parameters.put(fieldId, texts);
        return this;
    }

    @Override
    public IssueInput setComment(String comment) {
        return put(COMMENT, comment);
    }

    @Override
    public IssueInput setProjectId(Long projectId) {
        return put(PROJECT, String.valueOf(projectId));
    }

    @Override
    public IssueInput setIssueTypeId(String issueTypeId) {
        return put(ISSUE_TYPE, issueTypeId);
    }

    @Override
    public IssueInput setResolutionId(String resolutionId) {
        return put("resolution", resolutionId);
    }

    @Override
    public IssueInput setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public IssueInput setDescription(String description) {
        return put("description", description);
    }

    @Override
    public IssueInput setAssigneeId(String userName) {
        return put("assignee", userName);
    }

    @Override
    public IssueInput setReporterId(String userName) {
        return put("reporter", userName);
    }

    public IssueInput setPriorityId(String priorityId) {
        return put("priority", priorityId);
    }

    public IssueInput setDueDate(String date) {
        return put("duedate", date);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        setRetainExistingValuesWhenParameterNotProvided(retain, false);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyCheckPresent) {
        retainsExisting = retain;
        checksOnlyPresent = onlyCheckPresent;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        appliesDefaults = apply;
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipsScreenCheck = skip;
    }

    boolean retainsExisting() {
        return retainsExisting;
    }

    boolean checksOnlyPresent() {
        return checksOnlyPresent;
    }

    boolean appliesDefaults() {
        return appliesDefaults;
    }

    boolean skipsScreenCheck() {
        return skipsScreenCheck;
    }
}
