package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.field.FieldParams;
import org.hypothesisstories.workbench.web.screen.Screens;

/**
 * Changes custom fields of many issues. As in Jira, each field says whether it can be changed for this selection at all; what was typed is
 * checked once, against the first of the issues; then each issue is changed by itself.
 */
public final class BulkEdit {
    private final IssueService issues;
    private final IssueManager manager;
    private final CustomFieldManager customFields;
    private final Screens screens;

    public BulkEdit(IssueService issues, IssueManager manager, CustomFieldManager customFields, Screens screens) {
        this.issues = issues;
        this.manager = manager;
        this.customFields = customFields;
        this.screens = screens;
    }

    /** The custom fields that stand on the edit screen of any of the issues. */
    List<CustomField> fields(List<Issue> selected) {
        return selected.stream()
                .flatMap(issue -> screens.tabs(issue.getProjectObject(), issue.getIssueType(), IssueOperations.EDIT_ISSUE_OPERATION).stream())
                .flatMap(tab -> tab.fieldIds().stream()).distinct().filter(id -> id.startsWith("customfield_"))
                .flatMap(id -> Stream.ofNullable(customFields.getCustomFieldObject(id))).toList();
    }

    /** Why the field cannot be changed for this selection; empty if it can. */
    Optional<String> unavailable(CustomField field, List<Issue> selected, ApplicationUser user, I18nHelper texts) {
        List<FieldConfig> configs = selected.stream().map(field::getRelevantConfig).distinct().toList();
        if (configs.contains(null)) {
            return Optional.of(texts.getText("web.bulk.not.everywhere"));
        }
        if (configs.size() > 1) {
            return Optional.of(texts.getText("web.bulk.contexts"));
        }
        if (selected.stream().anyMatch(issue -> !issues.isEditable(issue, user))) {
            return Optional.of(texts.getText("web.bulk.permission"));
        }
        return Optional.ofNullable(field.getCustomFieldType().availableForBulkEdit(() -> selected)).map(texts::getText);
    }

    /** Checks what was typed for a field. */
    @SuppressWarnings("unchecked")
    ErrorCollection check(CustomField field, List<Issue> selected, Map<String, String[]> typed) {
        Issue first = selected.get(0);
        CustomFieldParams params = field.getCustomFieldValues(typed);
        ((FieldParams) params).concerns(first);
        ErrorCollection errors = new SimpleErrorCollection();
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        type.validateFromParams(params, errors, field.getRelevantConfig(first));
        try {
            if (!errors.hasAnyErrors()) {
                type.getValueFromCustomFieldParams(params);
            }
        } catch (FieldValidationException refused) {
            errors.addError(field.getId(), refused.getMessage());
        }
        return errors;
    }

    /** The value as history would tell it. */
    @SuppressWarnings("unchecked")
    String told(CustomField field, Object value) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        String text = value == null ? "" : type.getChangelogString(field, value);
        return text == null ? type.getChangelogValue(field, value) : text;
    }

    Object value(CustomField field, Map<String, String[]> typed) {
        return field.getCustomFieldType().getValueFromCustomFieldParams(field.getCustomFieldValues(typed));
    }

    /** Changes one issue. */
    void change(Issue issue, List<CustomField> fields, Map<String, String[]> typed, ApplicationUser user) {
        MutableIssue fresh = manager.getIssueObject(issue.getId());
        fields.forEach(field -> fresh.setCustomFieldValue(field, value(field, typed)));
        manager.updateIssue(user, fresh, UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false).build());
    }

    /** The issues with these ids that the user may see. */
    List<Issue> selected(Stream<Long> ids, ApplicationUser user) {
        return ids.map(id -> issues.getIssue(user, id).getIssue()).filter(Objects::nonNull).map(Issue.class::cast).toList();
    }
}
