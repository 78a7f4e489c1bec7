package org.hypothesisstories.workbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomFieldsTest {
    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final CustomFields fields = jira.configuration.fields().customFields();

    @BeforeEach
    void installPlugin() {
        jira.plugin.add(ColourFieldType.DESCRIPTOR,
                () -> new ColourFieldType(jira.configuration.fields().values(), jira.configuration.fields().configs()));
        jira.plugin.add(ColourFieldType.SEARCHER, () -> null);
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void findsAFieldByIdAndName() {
        CustomField colour = colour();
        assertEquals(colour, fields.getCustomFieldObject(colour.getIdAsLong()));
        assertEquals(colour, fields.getCustomFieldObject("customfield_" + colour.getIdAsLong()));
        assertEquals(List.of(colour), List.copyOf(fields.getCustomFieldObjectsByName("colour")));
        assertNull(fields.getCustomFieldObject("customfield_1"));
        assertNull(fields.getCustomFieldObject("summary"));
    }

    @Test
    void keepsTheValueThatThePluginsTypeStores() {
        CustomField colour = colour();
        Issue issue = jira.issue();
        assertNull(colour.getValue(issue));
        type(colour).createValue(colour, issue, "#00ff00");
        assertEquals("#00ff00", colour.getValue(issue));
        type(colour).updateValue(colour, issue, "#0000ff");
        assertEquals("#0000ff", colour.getValue(issue));
        type(colour).updateValue(colour, issue, null);
        assertNull(colour.getValue(issue));
    }

    @Test
    void readsAndRefusesWhatAFormSends() {
        CustomField colour = colour();
        Map<String, String[]> form = Map.of(colour.getId(), new String[] {"#00ff00"}, "summary", new String[] {"x"});
        assertEquals("#00ff00", type(colour).getValueFromCustomFieldParams(colour.getCustomFieldValues(form)));
        SimpleErrorCollection errors = new SimpleErrorCollection();
        type(colour).validateFromParams(colour.getCustomFieldValues(Map.of(colour.getId(), new String[] {"green"})), errors,
                colour.getRelevantConfig(jira.issue()));
        assertEquals(Map.of(colour.getId(), "'green' is no colour."), errors.getErrors());
    }

    @Test
    void anEmptyTextClearsTheField() {
        CustomField colour = colour();
        assertNull(type(colour).getValueFromCustomFieldParams(colour.getCustomFieldValues(Map.of(colour.getId(), new String[] {""}))));
    }

    @Test
    void fieldOfADisabledPluginIsKeptButNotOffered() {
        CustomField colour = colour();
        Issue issue = jira.issue();
        type(colour).createValue(colour, issue, "#00ff00");
        jira.plugin.enable(false);
        assertNull(fields.getCustomFieldObject(colour.getIdAsLong()));
        assertEquals(List.of(), fields.getCustomFieldObjects());
        assertEquals(List.of("Colour (" + colour.getId() + ", example:colour)"), fields.withoutType());
        jira.plugin.enable(true);
        assertEquals("#00ff00", fields.getCustomFieldObject(colour.getIdAsLong()).getValue(issue));
    }

    @Test
    void fieldExistsOnlyInItsContext() {
        Project other = jira.configuration.access().projects().create("OTH", "Other", jira.dana, "software");
        CustomField field = fields.createCustomField("Colour", "", fields.getCustomFieldType("example:colour"), null,
                List.of(fields.contexts().node(jira.project)), List.of(jira.type("Story")));
        assertNotNull(field.getRelevantConfig(jira.issue(jira.project, jira.type("Story"))));
        assertNull(field.getRelevantConfig(jira.issue(jira.project, jira.type("Bug"))));
        assertNull(field.getRelevantConfig(jira.issue(other, jira.type("Story"))));
        assertEquals(List.of(field), fields.getCustomFieldObjects(jira.issue()));
        assertFalse(field.isGlobal());
        assertEquals(List.of(jira.project), field.getAssociatedProjectObjects());
    }

    @Test
    void contextIsMovedToOtherProjects() {
        Project other = jira.configuration.access().projects().create("OTH", "Other", jira.dana, "software");
        CustomField colour = colour();
        FieldConfigScheme scheme = colour.getConfigurationSchemes().get(0);
        assertTrue(scheme.isGlobal());
        fields.contexts().updateFieldConfigScheme(scheme, List.of(fields.contexts().node(other)), colour);
        assertNull(colour.getRelevantConfig(jira.issue()));
        assertNotNull(colour.getRelevantConfig(jira.issue(other, jira.type("Bug"))));
    }

    @Test
    void remembersTheDefaultValueOfAContext() {
        CustomField colour = colour();
        type(colour).setDefaultValue(colour.getRelevantConfig(jira.issue()), "#123456");
        assertEquals("#123456", type(colour).getDefaultValue(colour.getRelevantConfig(jira.issue())));
    }

    @Test
    void knowsHowAFieldIsSearched() {
        CustomField colour = colour();
        assertEquals(Optional.of(SearchKind.EXACT_TEXT), fields.searchKind(colour));
        assertEquals(1, fields.getCustomFieldSearchers(colour.getCustomFieldType()).size());
        CustomField silent = fields.createCustomField("Silent", "", fields.getCustomFieldType("example:colour"), null,
                List.of(GlobalIssueContext.getInstance()), null);
        assertEquals(Optional.empty(), fields.searchKind(silent));
    }

    @Test
    void removedFieldLeavesNothing() throws RemoveException {
        CustomField colour = colour();
        type(colour).createValue(colour, jira.issue(), "#00ff00");
        fields.removeCustomField(colour);
        assertNull(fields.getCustomFieldObject(colour.getIdAsLong()));
        int left = jira.database.jdbi().withHandle(handle -> handle.select("select (select count(*) from custom_field_value) "
                + "+ (select count(*) from field_config_scheme where field_id like 'customfield%')").mapTo(Integer.class).one());
        assertEquals(0, left);
    }

    private CustomField colour() {
        return fields.createCustomField("Colour", "The colour", fields.getCustomFieldType("example:colour"),
                fields.getCustomFieldSearcher("example:colour-searcher"), List.of(GlobalIssueContext.getInstance()), Arrays.asList(null, null));
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(CustomField field) {
        return field.getCustomFieldType();
    }
}
