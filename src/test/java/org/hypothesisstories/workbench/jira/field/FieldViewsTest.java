package org.hypothesisstories.workbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldViewsTest {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final CustomFields fields = jira.configuration.fields().customFields();
    private final FieldViews views = jira.configuration.fields().views();
    private final Issue issue = jira.issue();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void showsAValueByThePluginsTemplateAndEscapesIt() {
        CustomField colour = colour();
        assertEquals("", views.view(colour, issue));
        type(colour).createValue(colour, issue, "<b>");
        assertEquals("<i>&lt;b&gt;</i> of Colour", views.view(colour, issue).strip());
        assertEquals(views.view(colour, issue), views.columnView(colour, issue));
    }

    @Test
    void editsByOneOfJirasTemplatesThatThePluginNames() {
        CustomField colour = colour();
        type(colour).createValue(colour, issue, "#00ff00");
        String html = views.edit(colour, FieldForm.of(issue));
        assertTrue(html.contains("<label for=\"" + colour.getId() + "\">Colour</label>"), html);
        assertTrue(html.contains("value=\"#00ff00\""), html);
        assertTrue(html.contains("<div class=\"description\">The colour</div>"), html);
        assertFalse(html.contains("error"), html);
    }

    @Test
    void showsARefusedFormAsItWasSent() {
        CustomField colour = colour();
        String html = views.edit(colour, new FieldForm(issue, Map.of(colour.getId(), new String[] {"\"><script>"}),
                Map.of(colour.getId(), "No <colour>"), null));
        assertTrue(html.contains("value=\"&quot;&gt;&lt;script&gt;\""), html);
        assertTrue(html.contains(">No &lt;colour&gt;</div>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "readonlyfield", "url", "float", "datetime", "datepicker", "select", "userpicker", "labels"})
    void everySystemTypeHasAControl(String type) {
        CustomField field = system(type);
        String html = views.edit(field, FieldForm.of(issue));
        assertTrue(html.contains("id=\"" + field.getId() + "\""), html);
        assertFalse(html.contains("$"), html);
        assertFalse(html.contains("#custom"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield:words", "textarea:words", "readonlyfield:words", "url:https://example.com", "float:3", "datetime:2026-11-23T10:00",
            "datepicker:2026-11-23", "userpicker:remi", "labels:fast cheap"})
    void everySystemTypeShowsItsValue(String typeAndText) {
        String[] parts = typeAndText.split(":", 2);
        CustomField field = system(parts[0]);
        type(field).createValue(field, issue, type(field).getValueFromCustomFieldParams(
                field.getCustomFieldValues(Map.of(field.getId(), new String[] {parts[1]}))));
        String html = views.view(field, issue);
        assertFalse(html.isBlank());
        assertFalse(html.contains("$"), html);
    }

    @Test
    void selectOffersTheOptionsOfTheContext() {
        CustomField field = system("select");
        jira.configuration.fields().options().createOption(field.getRelevantConfig(issue), null, null, "Large");
        assertTrue(views.edit(field, FieldForm.of(issue)).contains(">Large</option>"));
    }

    private CustomField colour() {
        jira.plugin.add(ColourFieldType.DESCRIPTOR,
                () -> new ColourFieldType(jira.configuration.fields().values(), jira.configuration.fields().configs()));
        return fields.createCustomField("Colour", "The colour", fields.getCustomFieldType("example:colour"), null,
                List.of(GlobalIssueContext.getInstance()), null);
    }

    private CustomField system(String type) {
        return fields.createCustomField(type, "", fields.getCustomFieldType(SYSTEM + type), null, List.of(GlobalIssueContext.getInstance()), null);
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(CustomField field) {
        return field.getCustomFieldType();
    }
}
