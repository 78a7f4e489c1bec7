package org.hypothesisstories.workbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class SystemFieldTypesTest {
    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final CustomFields fields = jira.configuration.fields().customFields();
    private final FieldJson json = jira.configuration.fields().json();
    private final Issue issue = jira.issue();

    @BeforeEach
    void logIn() {
        jira.configuration.people().users().chooseZone(jira.dana, TimeZone.getTimeZone("Asia/Tokyo"));
        jira.configuration.people().current().setLoggedInUser(jira.dana);
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @ParameterizedTest
    @CsvSource({"textfield,plain words,plain words", "textarea,many words,many words", "readonlyfield,words,words",
            "url,https://example.com/x,https://example.com/x", "float,3.50,3.5", "userpicker,remi,remi",
            "datetime,23/Nov/26 6:30 PM,23/Nov/26 6:30 PM", "datepicker,23/Nov/26,23/Nov/26"})
    void keepsWhatAFormSends(String type, String text, String shown) {
        CustomField field = field(type);
        Object value = type(field).getValueFromCustomFieldParams(form(field, text));
        type(field).createValue(field, issue, value);
        assertTrue(type(field).valuesEqual(value, field.getValue(issue)));
        assertEquals(shown, type(field).getStringFromSingularObject(field.getValue(issue)));
    }

    @ParameterizedTest
    @CsvSource({"float,many", "userpicker,nobody", "datetime,soon", "datepicker,soon", "url,javascript:alert(1)", "select,4711"})
    void refusesWhatItCannotRead(String type, String text) {
        CustomField field = field(type);
        ErrorCollection errors = new SimpleErrorCollection();
        type(field).validateFromParams(form(field, text), errors, field.getRelevantConfig(issue));
        assertEquals(List.of(field.getId()), List.copyOf(errors.getErrors().keySet()));
    }

    @Test
    void refusesALineThatIsTooLongInTheReadersLanguage() {
        jira.configuration.people().users().chooseLocale(jira.dana, Locale.JAPANESE);
        CustomField field = field("textfield");
        ErrorCollection errors = new SimpleErrorCollection();
        type(field).validateFromParams(form(field, "x".repeat(256)), errors, field.getRelevantConfig(issue));
        assertTrue(errors.getErrors().get(field.getId()).contains("255 \u6587\u5b57"));
    }

    @Test
    void readsADateTimeInTheReadersZone() {
        CustomField field = field("datetime");
        Date read = (Date) type(field).getValueFromCustomFieldParams(form(field, "23/Nov/26 6:30 PM"));
        assertEquals("2026-11-23T09:30:00Z", read.toInstant().toString());
    }

    @Test
    void restReadsAndWritesAnInstantExactly() {
        CustomField field = field("datetime");
        String[] texts = written(field, "2026-11-23T09:30:15.000+0000");
        Date value = (Date) type(field).getValueFromCustomFieldParams(field.getCustomFieldValues(Map.of(field.getId(), texts)));
        assertEquals("2026-11-23T09:30:15Z", value.toInstant().toString());
        type(field).createValue(field, issue, value);
        String shown = (String) json.read(field, issue).orElseThrow().getData();
        assertEquals(value.toInstant(), OffsetDateTime.parse(shown,
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")).toInstant());
    }

    @Test
    void restNamesAnOptionByItsValue() {
        CustomField field = field("select");
        Option large = jira.configuration.fields().options().createOption(field.getRelevantConfig(issue), null, null, "Large");
        assertArrayEquals(new String[] {large.getOptionId().toString()}, written(field, Map.of("value", "large")));
        type(field).createValue(field, issue, large);
        assertEquals(Map.of("id", large.getOptionId().toString(), "value", "Large", "disabled", false),
                json.read(field, issue).orElseThrow().getData());
    }

    @Test
    void restSetsLabelsAndClearsThem() {
        CustomField field = field("labels");
        String[] texts = written(field, List.of("fast", "cheap"));
        type(field).createValue(field, issue, type(field).getValueFromCustomFieldParams(field.getCustomFieldValues(Map.of(field.getId(), texts))));
        assertEquals(List.of("fast", "cheap"), json.read(field, issue).orElseThrow().getData());
        assertEquals(0, written(field, null).length);
    }

    @Test
    void restRefusesDataOfTheWrongKind() {
        CustomField field = field("float");
        IssueInputParameters parameters = mock(IssueInputParameters.class);
        ErrorCollection errors = json.write(field, issue, issue, parameters, List.of(new FieldOperationHolder("set", new JsonData("many"))));
        assertTrue(errors.getErrors().containsKey(field.getId()));
        verifyNoInteractions(parameters);
    }

    @Test
    void restRefusesAnOperationThatTheFieldDoesNotHave() {
        CustomField field = field("float");
        ErrorCollection errors = json.write(field, issue, issue, mock(IssueInputParameters.class),
                List.of(new FieldOperationHolder("add", new JsonData(3))));
        assertTrue(errors.getErrors().get(field.getId()).contains("does not support operation 'add'"));
    }

    @Test
    void schemaNamesTypeAndField() {
        CustomField field = field("float");
        assertEquals("number", json.schema(field).getType());
        assertEquals("com.atlassian.jira.plugin.system.customfieldtypes:float", json.schema(field).getCustom());
        assertEquals(field.getIdAsLong(), json.schema(field).getCustomId());
    }

    @Test
    void noValueIsNullInRest() {
        assertNull(json.read(field("float"), issue).orElseThrow().getData());
    }

    @Test
    void pluginMayDeclareAFieldOnOneOfJirasClasses() {
        jira.plugin.add("<customfield-type key='deadline' name='Deadline' class='com.atlassian.jira.issue.customfields.impl.DateTimeCFType'/>",
                () -> null);
        CustomField field = fields.createCustomField("Deadline", "", fields.getCustomFieldType("example:deadline"), null,
                List.of(GlobalIssueContext.getInstance()), null);
        type(field).createValue(field, issue, new Date(1000));
        assertEquals(1000, ((Date) field.getValue(issue)).getTime());
    }

    private String[] written(CustomField field, Object data) {
        IssueInputParameters parameters = mock(IssueInputParameters.class);
        ErrorCollection errors = json.write(field, issue, issue, parameters, List.of(new FieldOperationHolder("set", new JsonData(data))));
        assertEquals(Map.of(), errors.getErrors());
        ArgumentCaptor<String[]> texts = ArgumentCaptor.forClass(String[].class);
        verify(parameters).addCustomFieldValue(anyString(), texts.capture());
        return texts.getValue();
    }

    private CustomField field(String type) {
        return fields.createCustomField(type, "", fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:" + type), null,
                List.of(GlobalIssueContext.getInstance()), null);
    }

    private static CustomFieldParams form(CustomField field, String text) {
        return field.getCustomFieldValues(Map.of(field.getId(), new String[] {text}));
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(CustomField field) {
        return field.getCustomFieldType();
    }
}
