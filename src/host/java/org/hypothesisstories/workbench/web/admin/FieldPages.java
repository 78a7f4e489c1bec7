package org.hypothesisstories.workbench.web.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Comparator;
import java.util.List;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** The list of custom fields. */
public final class FieldPages {
    private final CustomFieldManager customFields;
    private final FieldScreenManager screens;

    public FieldPages(CustomFieldManager customFields, FieldScreenManager screens) {
        this.customFields = customFields;
        this.screens = screens;
    }

    /** One line of the list. */
    public record Row(String id, Long number, String name, String description, String type, boolean searchable, List<String> screens) {}

    public void addTo(Routes routes) {
        routes.get("/secure/admin/ViewCustomFields.jspa", Access.ADMINISTRATORS, this::list);
    }

    private Reply list(Visit visit) {
        List<Row> rows = customFields.getCustomFieldObjects().stream()
                .sorted(Comparator.comparing(CustomField::getFieldName)).map(this::row).toList();
        return Reply.view("admin/fields.vm", "web.fields.title").inContext("atl.admin").with("fields", rows);
    }

    private Row row(CustomField field) {
        return new Row(field.getId(), field.getIdAsLong(), field.getFieldName(), field.getDescription() == null ? "" : field.getDescription(),
                field.getCustomFieldType() == null ? "" : field.getCustomFieldType().getName(),
                field.getCustomFieldSearcher() != null,
                screens.getFieldScreens().stream().filter(screen -> screen.containsField(field.getId()))
                        .map(FieldScreen::getName).sorted().toList());
    }
}
