package org.hypothesisstories.workbench.jira.issue;

import static org.hypothesisstories.workbench.jira.issue.IssueColumn.ASSIGNEE;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.CREATED;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.CREATOR;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.DESCRIPTION;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.DUE_DATE;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.NUMBER;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.PRIORITY;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.PROJECT;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.REPORTER;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.RESOLUTION;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.RESOLUTION_DATE;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.STATUS;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.SUMMARY;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.TYPE;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.UPDATED;
import static org.hypothesisstories.workbench.jira.issue.IssueColumn.WORKFLOW_ENTRY;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An issue in memory: its row, the custom field values that were set on it, and what was modified since it was read. */
final class StoredIssue implements MutableIssue {
    private final IssueSurroundings surroundings;
    private final IssueRow row;
    private final Map<String, Object> customValues = new HashMap<>();
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();
    private Set<String> labels;

    StoredIssue(IssueSurroundings surroundings, IssueRow row) {
        this.surroundings = surroundings;
        this.row = row;
    }

    IssueRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        Project project = getProjectObject();
        return getNumber() == null || project == null ? null : project.getKey() + "-" + getNumber();
    }

    @Override
    public Long getNumber() {
        return row.number(NUMBER);
    }

    @Override
    public boolean isCreated() {
        return row.id() != null;
    }

    @Override
    public Project getProjectObject() {
        return getProjectId() == null ? null : catalogue().projects().getProjectObj(getProjectId());
    }

    @Override
    public Long getProjectId() {
        return row.number(PROJECT);
    }

    @Override
    public void setProjectId(Long projectId) {
        set("project", PROJECT, projectId, this::getProjectObject);
    }

    @Override
    public IssueType getIssueType() {
        return getIssueTypeId() == null ? null : catalogue().constants().getIssueType(getIssueTypeId());
    }

    @Override
    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public String getIssueTypeId() {
        return row.text(TYPE);
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set("issuetype", TYPE, issueTypeId, this::getIssueType);
    }

    @Override
    public String getSummary() {
        return row.text(SUMMARY);
    }

    @Override
    public void setSummary(String summary) {
        set("summary", SUMMARY, summary, this::getSummary);
    }

    @Override
    public String getDescription() {
        return row.text(DESCRIPTION);
    }

    @Override
    public void setDescription(String description) {
        set("description", DESCRIPTION, description, this::getDescription);
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return row.text(ASSIGNEE);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        set("assignee", ASSIGNEE, assignee == null ? null : assignee.getKey(), this::getAssignee);
    }

    @Override
    public ApplicationUser getReporter() {
        return user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return row.text(REPORTER);
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        set("reporter", REPORTER, reporter == null ? null : reporter.getKey(), this::getReporter);
    }

    @Override
    public ApplicationUser getCreator() {
        return user(row.text(CREATOR));
    }

    @Override
    public Priority getPriority() {
        String id = row.text(PRIORITY);
        return id == null ? null : catalogue().constants().getPriorityObject(id);
    }

    @Override
    public void setPriorityId(String priorityId) {
        set("priority", PRIORITY, priorityId, this::getPriority);
    }

    @Override
    public String getResolutionId() {
        return row.text(RESOLUTION);
    }

    @Override
    public Resolution getResolution() {
        return getResolutionId() == null ? null : catalogue().constants().getResolution(getResolutionId());
    }

    @Override
    public void setResolutionId(String resolutionId) {
        if (!Objects.equals(resolutionId, getResolutionId())) {
            row.put(RESOLUTION_DATE, resolutionId == null ? null : surroundings.now());
        }
        set("resolution", RESOLUTION, resolutionId, this::getResolution);
    }

    @Override
    public Timestamp getResolutionDate() {
        return row.time(RESOLUTION_DATE);
    }

    @Override
    public Status getStatus() {
        return getStatusId() == null ? null : catalogue().constants().getStatus(getStatusId());
    }

    @Override
    public Status getStatusObject() {
        return getStatus();
    }

    @Override
    public String getStatusId() {
        return row.text(STATUS);
    }

    @Override
    public void setStatusId(String statusId) {
        set("status", STATUS, statusId, this::getStatus);
    }

    @Override
    public Timestamp getDueDate() {
        return row.time(DUE_DATE);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        set("duedate", DUE_DATE, dueDate, this::getDueDate);
    }

    @Override
    public Timestamp getCreated() {
        return row.time(CREATED);
    }

    @Override
    public Timestamp getUpdated() {
        return row.time(UPDATED);
    }

    @Override
    public Long getWorkflowId() {
        return row.number(WORKFLOW_ENTRY);
    }

    @Override
    public boolean isEditable() {
        return surroundings.isEditable(getWorkflowId());
    }

    @Override
    public Set<Label> getLabels() {
        return labelTexts().stream().map(text -> new Label(null, getId(), text)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> labelTexts() {
        if (labels == null) {
            labels = isCreated() ? surroundings.labels(getId()) : Set.of();
        }
        return labels;
    }

    @Override
    public void setLabels(Set<Label> newLabels) {
        Set<String> before = labelTexts();
        labels = newLabels.stream().map(Label::getLabel).collect(Collectors.toCollection(TreeSet::new));
        remember("labels", before, labels);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        if (customValues.containsKey(customField.getId())) {
            return customValues.get(customField.getId());
        }
        return isCreated() ? customField.getValue(this) : null;
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        remember(customField.getId(), getCustomFieldValue(customField), value);
        customValues.put(customField.getId(), value);
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
    }

    /** Custom field values are in the database now and have to be read from there again. */
    void forgetCustomValues() {
        customValues.clear();
    }

    private <T> void set(String fieldId, IssueColumn column, Object value, Supplier<T> getter) {
        T before = getter.get();
        row.put(column, value);
        remember(fieldId, before, getter.get());
    }

    /** The old value stays the one that was read from the database, however often the field is set. */
    private void remember(String fieldId, Object before, Object after) {
        ModifiedValue<?> earlier = modified.get(fieldId);
        modified.put(fieldId, new ModifiedValue<>(earlier == null ? before : earlier.getOldValue(), after));
    }

    private ApplicationUser user(String key) {
        return key == null ? null : catalogue().users().getUserByKey(key);
    }

    private Catalogue catalogue() {
        return surroundings.catalogue();
    }

    @Override
    public String getString(String name) {
        return switch (name) {
            case "key" -> getKey();
            case "summary" -> getSummary();
            case "description" -> getDescription();
            case "type" -> getIssueTypeId();
            case "status" -> getStatusId();
            case "resolution" -> getResolutionId();
            case "priority" -> row.text(PRIORITY);
            case "assignee" -> getAssigneeId();
            case "reporter" -> getReporterId();
            case "creator" -> row.text(CREATOR);
            default -> throw new UnsupportedOperationException("Issue.getString(" + name + ")");
        };
    }

    @Override
    public Timestamp getTimestamp(String name) {
        return switch (name) {
            case "created" -> getCreated();
            case "updated" -> getUpdated();
            case "duedate" -> getDueDate();
            case "resolutiondate" -> getResolutionDate();
            default -> throw new UnsupportedOperationException("Issue.getTimestamp(" + name + ")");
        };
    }

    @Override
    public Long getLong(String name) {
        return switch (name) {
            case "id" -> getId();
            case "number" -> getNumber();
            case "project" -> getProjectId();
            case "workflowId" -> getWorkflowId();
            default -> throw new UnsupportedOperationException("Issue.getLong(" + name + ")");
        };
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException("MutableIssue.store()");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredIssue that && (getId() == null ? this == that : getId().equals(that.getId()));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getId());
    }

    @Override
    public String toString() {
        return isCreated() ? getKey() : "new issue";
    }
}
