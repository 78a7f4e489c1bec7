package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;

/** What Jira's own field types work with. */
public record TypeServices(CustomFieldValuePersister values, GenericConfigManager configs, OptionsManager options, UserManager users,
        DateTimeFormatterFactory dates, JiraAuthenticationContext reader) {
    String text(String key, Object... arguments) {
        return reader.getI18nHelper().getText(key, (Object) arguments);
    }
}
