package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.IssueTypeField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields by id: Jira's own that can stand on a screen, and the custom ones. */
public final class SystemFields implements FieldManager {
    /** Jira's own fields, in the order in which forms show them where no screen says otherwise. */
    public static final List<String> ON_SCREENS = List.of("summary", "issuetype", "priority", "duedate", "assignee", "reporter",
            "description", "labels", "resolution", "comment");

    private static final String ISSUE_TYPE = "issuetype";

    private final CustomFields customFields;
    private final IssueTypeField issueType;
    private final Map<String, OrderableField<?>> system = new LinkedHashMap<>();

    public SystemFields(CustomFields customFields, JiraAuthenticationContext reader) {
        this.customFields = customFields;
        this.issueType = new NamedIssueTypeField(reader);
        for (String id : ON_SCREENS) {
            system.put(id, id.equals(ISSUE_TYPE) ? issueType : new NamedField(id, reader));
        }
    }

    @Override
    public Field getField(String id) {
        return getOrderableField(id);
    }

    @Override
    public OrderableField getOrderableField(String id) {
        OrderableField<?> known = system.get(id);
        return known != null ? known : customFields.getCustomFieldObject(id);
    }

    @Override
    public boolean isOrderableField(String id) {
        return getOrderableField(id) != null;
    }

    @Override
    public boolean isOrderableField(Field field) {
        return field instanceof OrderableField;
    }

    @Override
    public boolean isCustomField(String id) {
        return FieldId.parse(id).isPresent();
    }

    @Override
    public boolean isCustomField(Field field) {
        return field instanceof CustomField;
    }

    @Override
    public CustomField getCustomField(String id) {
        return customFields.getCustomFieldObject(id);
    }

    @Override
    public IssueTypeField getIssueTypeField() {
        return issueType;
    }

    /** Nothing to do: what is read is never older than a second, and never older than this node's own changes. */
    @Override
    public void refresh() {
    }

    /** A field that the issue area fills; here it has only its name. */
    private static class NamedField implements OrderableField<Object> {
        private final String id;
        private final JiraAuthenticationContext reader;

        NamedField(String id, JiraAuthenticationContext reader) {
            this.id = id;
            this.reader = reader;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getNameKey() {
            return "issue.field." + id;
        }

        @Override
        public String getName() {
            return reader.getI18nHelper().getText(getNameKey());
        }

        @Override
        public void populateFromParams(Map<String, Object> values, Map<String, String[]> parameters) {
            throw new UnsupportedOperationException("OrderableField.populateFromParams(Map, Map) of " + id);
        }

        @Override
        public Object getValueFromParams(Map values) {
            throw new UnsupportedOperationException("OrderableField.getValueFromParams(Map) of " + id);
        }

        @Override
        public int compareTo(Object other) {
            return other instanceof Field that ? getName().compareToIgnoreCase(that.getName()) : -1;
        }
    }

    private record NamedIssueTypeField(NamedField named) implements IssueTypeField {
        NamedIssueTypeField(JiraAuthenticationContext reader) {
            this(new NamedField(ISSUE_TYPE, reader));
        }

        @Override
        public String getId() {
            return named.getId();
        }

        @Override
        public String getNameKey() {
            return named.getNameKey();
        }

        @Override
        public String getName() {
            return named.getName();
        }

        @Override
        public void populateFromParams(Map<String, Object> values, Map<String, String[]> parameters) {
            named.populateFromParams(values, parameters);
        }

        @Override
        public IssueType getValueFromParams(Map values) {
            throw new UnsupportedOperationException("OrderableField.getValueFromParams(Map) of " + ISSUE_TYPE);
        }

        @Override
        public int compareTo(Object other) {
            return named.compareTo(other);
        }
    }
}
