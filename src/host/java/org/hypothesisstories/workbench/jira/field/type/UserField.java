package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A user, stored by key and typed by name. */
final class UserField extends SingleField<ApplicationUser> {
    UserField(TypeServices services) {
        super(services, JsonType.USER_TYPE);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user == null ? "" : user.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String name) throws FieldValidationException {
        if (name == null || name.isBlank()) {
            return null;
        }
        ApplicationUser user = services().users().getUserByName(name.strip());
        if (user == null) {
            throw new FieldValidationException(services().text("workbench.field.user.unknown", name));
        }
        return user;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object key) {
        return services().users().getUserByKeyEvenWhenUnknown(key.toString());
    }

    @Override
    public String getChangelogValue(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }

    @Override
    public String getChangelogString(CustomField field, ApplicationUser user) {
        return user == null ? "" : user.getDisplayName();
    }

    @Override
    Object json(ApplicationUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.getName());
        json.put("key", user.getKey());
        json.put("emailAddress", user.getEmailAddress());
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        return json;
    }

    @Override
    String formText(JsonData data, Place place, ErrorCollection errors) {
        return data.asObjectWithProperty("name", place.field().getId(), errors);
    }
}
