package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.util.ErrorCollection;

/** A text: one line of at most 255 characters, or as long as need be. */
class TextField extends SingleField<String> implements SortableCustomField<String> {
    private static final int LONGEST_LINE = 255;

    private final boolean oneLine;

    TextField(TypeServices services, boolean oneLine) {
        super(services, JsonType.STRING_TYPE);
        this.oneLine = oneLine;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (text != null && oneLine && text.length() > LONGEST_LINE) {
            throw new FieldValidationException(services().text("workbench.field.text.long", LONGEST_LINE));
        }
        return text;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return oneLine ? PersistenceFieldType.TYPE_LIMITED_TEXT : PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object stored) {
        return stored.toString();
    }

    @Override
    Object json(String value) {
        return value;
    }

    @Override
    String formText(JsonData data, Place place, ErrorCollection errors) {
        return data.asString(place.field().getId(), errors);
    }

    @Override
    public int compare(String first, String second, FieldConfig config) {
        return String.CASE_INSENSITIVE_ORDER.compare(first, second);
    }
}
