package org.hypothesisstories.workbench.web.doors;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of an import, by the names that an export gives them. */
public final class ImportColumns {
    private static final Map<String, String> OWN = Map.of("summary", "summary", "description", "description", "issue type", "issuetype",
            "priority", "priority", "assignee", "assignee", "reporter", "reporter", "due date", "duedate", "labels", "labels");

    private final CustomFieldManager customFields;
    private final ConstantsManager constants;
    private final JiraAuthenticationContext reader;

    public ImportColumns(CustomFieldManager customFields, ConstantsManager constants, JiraAuthenticationContext reader) {
        this.customFields = customFields;
        this.constants = constants;
        this.reader = reader;
    }

    String text(String key, String... arguments) {
        return arguments.length == 0 ? reader.getI18nHelper().getText(key) : reader.getI18nHelper().getText(key, arguments[0]);
    }

    List<String> unknown(List<String> heads) {
        return heads.stream().filter(head -> field(head).isEmpty()).toList();
    }

    /** The name of a field by its id, for refusals. */
    String name(String fieldId) {
        CustomField field = fieldId.startsWith("customfield_") ? customFields.getCustomFieldObject(fieldId) : null;
        return field == null ? fieldId : field.getFieldName();
    }

    /** The parameters as a form would send them; empty cells say nothing. */
    Map<String, String[]> parameters(List<String> heads, List<String> cells) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int column = 0; column < Math.min(heads.size(), cells.size()); column++) {
            String id = field(heads.get(column)).orElseThrow();
            if (!cells.get(column).isBlank()) {
                parameters.put(id, new String[] {id.equals("priority") ? priority(cells.get(column)) : cells.get(column)});
            }
        }
        return parameters;
    }

    private Optional<String> field(String head) {
        String name = head.strip().replaceFirst("(?i)^custom field \\((.*)\\)$", "$1");
        String own = OWN.get(name.toLowerCase(Locale.ROOT));
        return own != null ? Optional.of(own)
                : customFields.getCustomFieldObjectsByName(name).stream().map(CustomField::getId).findFirst();
    }

    private String priority(String name) {
        return constants.getPriorities().stream().filter(each -> each.getName().equalsIgnoreCase(name.strip()))
                .map(IssueConstant::getId).findFirst().orElse(name);
    }
}
